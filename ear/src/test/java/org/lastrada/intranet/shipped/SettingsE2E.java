package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Browser.Window;

/** Daan changes each setting in a browser, finds it changed, and puts it back as it was. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class SettingsE2E {

    private static void asDaan(Consumer<Page> work) {
        try (var context = Browser.open(Window.ALL.get(0), Shipped.as("platform-administrator"))) {
            work.accept(context.newPage());
        }
    }

    @Test
    void theNameOfThePlatformItsZoneAndItsCurrency() {
        asDaan(page -> {
            page.navigate("/settings/platform");
            var name = page.locator("[id='platform:name']").inputValue();
            var zone = page.locator("[id='platform:zone']").inputValue();
            var currency = page.locator("[id='platform:currency']").inputValue();
            savePlatform(page, "Réseau <b>Nord</b> & Süd", "Europe/Lisbon", "CHF");
            assertThat(page.locator("[id='platform:name']")).hasValue("Réseau <b>Nord</b> & Süd");
            assertThat(page.locator("[id='platform:zone']")).hasValue("Europe/Lisbon");
            assertThat(page.locator("[id='platform:currency']")).hasValue("CHF");
            savePlatform(page, name, zone, currency);
            assertThat(page.locator("[id='platform:name']")).hasValue(name);
        });
    }

    private static void savePlatform(Page page, String name, String zone, String currency) {
        page.locator("[id='platform:name']").fill(name);
        page.locator("[id='platform:zone']").selectOption(zone);
        page.locator("[id='platform:currency']").selectOption(currency);
        page.locator("[id='platform:save']").click();
        done(page);
    }

    @Test
    void aPlatformCannotBeWithoutAName() {
        asDaan(page -> {
            page.navigate("/settings/platform");
            var before = page.locator("[id='platform:name']").inputValue();
            page.locator("[id='platform:name']").fill("   ");
            page.locator("[id='platform:save']").click();
            refused(page);
            page.navigate("/settings/platform");
            assertThat(page.locator("[id='platform:name']")).hasValue(before);
        });
    }

    @Test
    void aZoneThatIsNotOffered() {
        asDaan(page -> {
            page.navigate("/settings/platform");
            page.evaluate("document.getElementById('platform:zone').options[0].value = 'Mars/Olympus'");
            page.locator("[id='platform:zone']").selectOption("Mars/Olympus");
            page.locator("[id='platform:save']").click();
            refused(page);
        });
    }

    @Test
    void aLogoIsWornShownAndTakenOff() {
        asDaan(page -> {
            page.navigate("/settings/platform");
            page.locator("[id='logo:picture']").setInputFiles(new FilePayload("logo.png", "image/png", picture()));
            page.locator("[id='logo:wear']").click();
            done(page);
            assertThat(page.locator("header .brand img")).hasAttribute("src", java.util.regex.Pattern.compile("/logo.*"));
            page.locator("[id='no-logo:take-off']").click();
            done(page);
            assertThat(page.locator("[id='no-logo:take-off']")).hasCount(0);
        });
    }

    @Test
    void aTextThatCallsItselfAPictureIsNoLogo() {
        asDaan(page -> {
            page.navigate("/settings/platform");
            page.locator("[id='logo:picture']").setInputFiles(new FilePayload("logo.png", "image/png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)));
            page.locator("[id='logo:wear']").click();
            refused(page);
            assertThat(page.locator("[id='no-logo:take-off']")).hasCount(0);
        });
    }

    @Test
    void aWordIsAddedRewordedMovedRetiredAndBroughtBack() {
        asDaan(page -> {
            page.navigate("/settings/vocabularies?of=THEME");
            say(page, "add", "Night schools", "Cours du soir");
            page.locator("[id='add:add']").click();
            done(page);
            assertThat(page.locator("[id='words'] tbody tr").last()).containsText("Night schools");

            page.locator("[id='words'] a.row-link", new Page.LocatorOptions().setHasText("Night schools")).click();
            say(page, "word", "Evening schools", "Écoles du soir");
            page.locator("[id='word:save']").click();
            done(page);
            assertThat(page.locator("[id='words'] tbody tr").last()).containsText("Écoles du soir");

            var count = page.locator("[id='words'] tbody tr").count();
            row(page, "words", "Evening schools").locator("button").first().click();
            done(page);
            assertThat(page.locator("[id='words'] tbody tr").nth(count - 2)).containsText("Evening schools");

            row(page, "words", "Evening schools").locator("button").last().click();
            done(page);
            assertThat(row(page, "words", "Evening schools").locator(".status")).hasText("Retired");
            row(page, "words", "Evening schools").locator("button").last().click();
            done(page);
            assertThat(row(page, "words", "Evening schools").locator(".status")).hasText("Offered");
        });
    }

    @Test
    void aWordMustBeSaidInEveryLanguageAndOnlyOnce() {
        asDaan(page -> {
            page.navigate("/settings/vocabularies?of=THEME");
            var count = page.locator("[id='words'] tbody tr").count();
            say(page, "add", "Only in English", " ");
            page.locator("[id='add:add']").click();
            refused(page);
            page.navigate("/settings/vocabularies?of=THEME");
            var known = page.locator("[id='words'] a.row-link").first().innerText();
            say(page, "add", known, known);
            page.locator("[id='add:add']").click();
            refused(page);
            page.navigate("/settings/vocabularies?of=THEME");
            assertThat(page.locator("[id='words'] tbody tr")).hasCount(count);
        });
    }

    @Test
    void aClassIsRenamedAndTakenOutOfTheRegister() {
        asDaan(page -> {
            page.navigate("/settings/classes");
            page.locator("[id='classes'] a.row-link").last().click();
            var address = page.url();
            var english = input(page, "class", "en").inputValue();
            var wasListed = page.locator("[id='class:listed']").isChecked();
            input(page, "class", "en").fill("Friends");
            page.locator("[id='class:listed']").setChecked(!wasListed);
            page.locator("[id='class:save']").click();
            done(page);
            page.navigate(address);
            assertThat(input(page, "class", "en")).hasValue("Friends");
            org.assertj.core.api.Assertions.assertThat(page.locator("[id='class:listed']").isChecked()).isEqualTo(!wasListed);

            input(page, "class", "en").fill("");
            page.locator("[id='class:save']").click();
            refused(page);

            page.navigate(address);
            input(page, "class", "en").fill(english);
            page.locator("[id='class:listed']").setChecked(wasListed);
            page.locator("[id='class:save']").click();
            done(page);
        });
    }

    @Test
    void aClassIsAddedOfferedForNewOrganisationsAndRetired() {
        asDaan(page -> {
            page.navigate("/settings/classes");
            say(page, "add", "Observer", "Observateur");
            page.locator("[id='add:staff-role']").selectOption("associate-staff");
            page.locator("[id='add:add']").click();
            done(page);
            assertThat(page.locator("[id='classes'] tbody tr").last()).containsText("Observateur");
            assertThat(row(page, "classes", "Observer").locator(".status")).hasText("In the register");
            org.assertj.core.api.Assertions.assertThat(isOffered()).isTrue();

            page.navigate("/settings/classes");
            say(page, "add", "observer", "Spectateur");
            page.locator("[id='add:staff-role']").selectOption("associate-staff");
            page.locator("[id='add:add']").click();
            refused(page);
            assertThat(input(page, "add", "fr")).hasValue("Spectateur");
            assertThat(page.locator("[id='add:staff-role']")).hasValue("associate-staff");

            page.navigate("/settings/classes");
            row(page, "classes", "Observer").locator("button").last().click();
            done(page);
            assertThat(row(page, "classes", "Observer").locator(".status")).hasText("Retired");
            org.assertj.core.api.Assertions.assertThat(isOffered()).isFalse();
        });
    }

    private static boolean isOffered() {
        return Shipped.as("secretariat").get("/organisations/new").body().contains("value=\"observer\"");
    }

    @Test
    void aClassThatNobodyCouldReadOrWhoseStaffWouldBeHeads() {
        asDaan(page -> {
            page.navigate("/settings/classes");
            var count = page.locator("[id='classes'] tbody tr").count();
            say(page, "add", "Patron", " ");
            page.locator("[id='add:add']").click();
            refused(page);
            page.navigate("/settings/classes");
            say(page, "add", "Patron", "Mécène");
            page.evaluate("document.getElementById('add:staff-role').options[1].value = 'platform-administrator'");
            page.locator("[id='add:staff-role']").selectOption("platform-administrator");
            page.locator("[id='add:add']").click();
            refused(page);
            page.navigate("/settings/classes");
            assertThat(page.locator("[id='classes'] tbody tr")).hasCount(count);
        });
    }

    @Test
    void theDaysOfARuleArePreviewedSavedAndPutBack() {
        asDaan(page -> {
            page.navigate("/settings/classes");
            var before = days(page).inputValue();
            days(page).fill("45");
            page.locator("[id='rules:preview']").click();
            assertThat(page.locator("#shifts")).isVisible();
            page.locator("[id='rules:save']").click();
            done(page);
            assertThat(days(page)).hasValue("45");
            saveDays(page, before);
            done(page);
            assertThat(days(page)).hasValue(before);
        });
    }

    @Test
    void daysThatAreNoDays() {
        asDaan(page -> {
            page.navigate("/settings/classes");
            var before = days(page).inputValue();
            for (var wrong : new String[] {"soon", "-400", "9999", ""}) {
                days(page).fill(wrong);
                page.locator("[id='rules:save']").click();
                refused(page);
                page.navigate("/settings/classes");
                assertThat(days(page)).hasValue(before);
            }
        });
    }

    @Test
    void ofTwoWhoChangeTheDaysOfARuleTheSecondSeesBothAndChooses() {
        asDaan(page -> {
            page.navigate("/settings/classes");
            var before = days(page).inputValue();
            var other = page.context().newPage();
            other.navigate("/settings/classes");
            saveDays(other, "50");
            done(other);
            saveDays(page, "60");
            assertThat(page.locator("[id='merge'] .compare")).containsText("60");
            assertThat(page.locator("[id='merge'] .compare")).containsText("50");
            page.locator("[id='merge:save']").click();
            done(page);
            assertThat(days(page)).hasValue("60");
            saveDays(page, before);
            done(page);
        });
    }

    private static void saveDays(Page page, String days) {
        days(page).fill(days);
        page.locator("[id='rules:save']").click();
    }

    private static Locator days(Page page) {
        return page.locator("[id='rules'] input[id$=':ends']").last();
    }

    @Test
    void aRoleGetsAnotherNameInOneLanguage() {
        asDaan(page -> {
            page.navigate("/settings/roles");
            var french = page.locator("[id='roles'] input[lang='fr']").last();
            var before = french.inputValue();
            french.fill("Vérificatrice ou vérificateur");
            page.locator("[id='roles:save']").click();
            done(page);
            assertThat(page.locator("[id='roles'] input[lang='fr']").last()).hasValue("Vérificatrice ou vérificateur");
            page.locator("[id='roles'] input[lang='fr']").last().fill("");
            page.locator("[id='roles:save']").click();
            refused(page);
            page.navigate("/settings/roles");
            page.locator("[id='roles'] input[lang='fr']").last().fill(before);
            page.locator("[id='roles:save']").click();
            done(page);
        });
    }

    private static void say(Page page, String form, String english, String french) {
        input(page, form, "en").fill(english);
        input(page, form, "fr").fill(french);
    }

    private static Locator input(Page page, String form, String language) {
        return page.locator("form[id='" + form + "'] input[lang='" + language + "']");
    }

    private static Locator row(Page page, String form, String text) {
        return page.locator("[id='" + form + "'] tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    private static void done(Page page) {
        assertThat(page.locator("main > .message.ok")).isVisible();
    }

    /** Said in words, on the page where it was typed. */
    private static void refused(Page page) {
        assertThat(page.locator("main > .message.ok")).hasCount(0);
        assertThat(page.locator("main .problems, main .field-error:not(:empty), main .field .error:not(:empty)").first()).isVisible();
    }

    private static byte[] picture() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
