package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Browser.Window;

/** Nobody loses what they typed: a tab closed, a session over, a colleague who saved meanwhile, a form sent twice. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class DraftsE2E {

    private static final List<Window> SIZES = List.of(Window.ALL.get(0), Window.ALL.get(2));

    /** Forms that others of the tests filled in as her and left. */
    @BeforeEach
    void maaikeHasNoDrafts() {
        new Ask(Shipped.intranet()).tell("delete from intranet.draft where account_id = (select id from intranet.account where login = '" + Shipped.login("secretariat") + "')");
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedAgainAndGoneOnceItIsSaved() {
        var at = 0;
        for (var window : SIZES) {
            var organisation = organisation(10 + at++);
            try (var context = Browser.open(window, Shipped.signedInAnew("secretariat"))) {
                var page = edit(context, organisation);
                type(page, "address", "Kalverstraat 7");
                assertThat(page.locator("[data-draft]")).containsText("Draft saved");
                page = edit(context, organisation);
                assertThat(page.locator("main .message").first()).containsText("You have a draft");
                shoot(page, "offer-" + window.name());
                page.locator("[id='organisation:continue-draft']").click();
                assertThat(field(page, "address")).hasValue("Kalverstraat 7");
                page.locator("[id='organisation:save']").click();
                assertThat(page).hasURL(Pattern.compile(".*/organisations/detail.*"));
                assertThat(edit(context, organisation).locator("[id='organisation:continue-draft']")).hasCount(0);
            }
        }
    }

    @Test
    void whoIsSignedOutWhileTypingSignsInAndGoesOnAtBothSizes() {
        var at = 0;
        for (var window : SIZES) {
            var organisation = organisation(12 + at++);
            var maaike = Shipped.signedInAnew("secretariat");
            try (var context = Browser.open(window, maaike)) {
                var page = edit(context, organisation);
                field(page, "description").fill("Shelter and advice,\nday and night.");
                context.clearCookies();
                page.locator("[id='organisation:save']").click();
                assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
                assertThat(page.locator("main .message")).containsText("kept as a draft");
                page.locator("[id='sign-in:login']").fill(Shipped.login("secretariat"));
                page.locator("[id='sign-in:password']").fill(Shipped.PASSWORD);
                page.keyboard().press("Enter");
                page.waitForURL(Pattern.compile(".*/organisations/edit\\?id=" + organisation + "$"));
                page.locator("[id='organisation:continue-draft']").click();
                assertThat(field(page, "description")).hasValue("Shelter and advice,\nday and night.");
                page.locator("[id='organisation:save']").click();
                assertThat(page).hasURL(Pattern.compile(".*/organisations/detail.*"));
            }
        }
    }

    @Test
    void aDraftOfATextThatOthersChangedMeanwhileIsMergedWithTheirs() {
        var organisation = organisation(14);
        try (var mine = Browser.open(SIZES.get(0), Shipped.signedInAnew("secretariat")); var theirs = Browser.open(SIZES.get(1), Shipped.signedInAnew("secretariat"))) {
            var page = edit(mine, organisation);
            field(page, "city").fill("Gent");
            type(page, "registration-number", "BE 7");
            var other = edit(theirs, organisation);
            other.locator("[id='organisation:discard-draft']").click();
            field(other, "city").fill("Ghent");
            field(other, "address").fill("Korenmarkt 1");
            save(other);
            assertThat(other).hasURL(Pattern.compile(".*/organisations/detail.*"));
            type(page, "legal-form", "VZW");

            page = edit(mine, organisation);
            page.locator("[id='organisation:continue-draft']").click();
            assertThat(page.locator(".compare")).hasCount(1);
            shoot(page, "merge");
            page.locator("input[type=radio][value=theirs]").check();
            page.locator("[id='merge:save']").click();
            assertThat(page).hasURL(Pattern.compile(".*/organisations/detail.*"));
            var after = edit(mine, organisation);
            assertThat(after.locator("[id='organisation:continue-draft']")).hasCount(0);
            assertThat(field(after, "city")).hasValue("Ghent");
            assertThat(field(after, "address")).hasValue("Korenmarkt 1");
            assertThat(field(after, "registration-number")).hasValue("BE 7");
            assertThat(field(after, "legal-form")).hasValue("VZW");
        }
    }

    @Test
    void draftsAreListedAndThrownAway() {
        try (var context = Browser.open(SIZES.get(1), Shipped.signedInAnew("secretariat"))) {
            var page = context.newPage();
            page.navigate("/organisations/new");
            type(page, "name", "Een Begin");
            page.navigate("/account/drafts");
            var row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("New organisation"));
            assertThat(row).hasCount(1);
            shoot(page, "list");
            row.locator("button").click();
            assertThat(row).hasCount(0);
        }
    }

    @Test
    void withoutScriptsASubmitThatWasRefusedIsKept() {
        var maaike = Shipped.signedInAnew("secretariat");
        var form = Form.on(maaike.get("/organisations/new"), "organisation").with("city", "Zonderland");
        assertThat(form.press(maaike, "save").status()).isEqualTo(200);
        assertThat(maaike.get("/organisations/new").body()).contains("organisation:continue-draft");
        assertThat(Form.on(maaike.get("/organisations/new"), "organisation").press(maaike, "discard-draft").body()).doesNotContain("organisation:continue-draft");
    }

    /** The bean of the page went with the first answer; without it the page once failed with 500. */
    @Test
    @Tag("F21")
    void aFormSentAgainAfterItLedOnOpensItsPageAfresh() {
        var maaike = Shipped.signedInAnew("secretariat");
        var form = NewPeople.form(maaike, "Nadia", "nadia@again.example");
        var first = form.press(maaike, "add");
        if (first.status() == 200) first = (form = Form.on(first, "new")).press(maaike, "add");
        assertThat(first.path()).startsWith("/people/detail");
        var again = form.press(maaike, "add");
        assertThat(again.path()).contains("/people/new").contains("expired=1");
        assertThat(maaike.get(again.path()).body()).as("it was saved: nothing to go on with").doesNotContain("new:continue-draft");
    }

    @Test
    void anEditThatIsSentAgainStillKnowsWhatItIsAbout() {
        var maaike = Shipped.signedInAnew("secretariat");
        var organisation = organisation(17);
        var form = Form.on(maaike.get("/organisations/edit?id=" + organisation), "organisation").with("city", "Tweemaal");
        assertThat(form.press(maaike, "save").path()).startsWith("/organisations/detail");
        var again = form.with("city", "Driemaal").press(maaike, "save").path();
        assertThat(again).contains("id=" + organisation).contains("expired=1");
        assertThat(maaike.get(again).body()).as("another text than the saved one").contains("organisation:continue-draft");
    }

    @Test
    @Tag("S8")
    void theFirstOfTwentyTabsCanStillBeSaved() {
        var maaike = Shipped.signedInAnew("secretariat");
        var organisation = organisation(16);
        var first = Form.on(maaike.get("/organisations/edit?id=" + organisation), "organisation").with("city", "Eerste");
        for (int tab = 2; tab <= 20; tab++) assertThat(maaike.get("/organisations/edit?id=" + organisation).status()).isEqualTo(200);
        assertThat(first.press(maaike, "save").path()).startsWith("/organisations/detail");
        assertThat(new Ask(Shipped.intranet()).text("select city from intranet.organisation where id = " + organisation)).isEqualTo("Eerste");
    }

    @Test
    void aTicketOfSomebodyElseOrOfNobodyKeepsNothing() {
        var maaike = Shipped.signedInAnew("secretariat");
        var ticket = maaike.get("/organisations/new").hidden("draft").orElseThrow();
        var fields = Map.of("draft", ticket, "organisation:name", "Vreemd");
        assertThat(Shipped.signedInAnew("head-of-member").post("/drafts", fields).status()).isEqualTo(404);
        assertThat(maaike.post("/drafts", Map.of("draft", "made.up", "organisation:name", "Vreemd")).status()).isEqualTo(404);
        assertThat(Shipped.guest().post("/drafts", Map.of("draft", "made.up")).path()).isEqualTo("/sign-in");
        assertThat(maaike.post("/drafts", fields).status()).isEqualTo(200);
        maaike.post("/drafts", Map.of("draft", ticket));
        assertThat(maaike.get("/organisations/new").body()).doesNotContain("organisation:continue-draft");
    }

    private static String organisation(int place) {
        return new Ask(Shipped.intranet()).text("select id from intranet.organisation order by id limit 1 offset " + place);
    }

    private static Page edit(BrowserContext context, String organisation) {
        var page = context.newPage();
        page.navigate("/organisations/edit?id=" + organisation);
        return page;
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id='organisation:" + name + "']");
    }

    /** And stops, until it is kept. */
    private static void type(Page page, String name, String text) {
        page.waitForResponse(answer -> answer.url().endsWith("/drafts") && answer.status() == 200, () -> field(page, name).fill(text));
    }

    private static void save(Page page) {
        page.locator("[id='organisation:save']").click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("target"), "screenshots", "drafts-" + name + ".png")).setFullPage(true));
    }
}
