package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Browser.Window;

/** Two people in one form, and one person who presses a button twice. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class TwiceE2E {

    @Test
    @Tag("F22")
    void whoSavesSecondSeesBothTextsAndNothingIsLost() {
        var organisation = new Ask(Shipped.intranet()).text("select min(id) from intranet.organisation");
        try (var first = Browser.open(Window.ALL.get(0), Shipped.signedInAnew("secretariat")); var second = Browser.open(Window.ALL.get(2), Shipped.signedInAnew("secretariat"))) {
            var ana = edit(first.newPage(), organisation);
            var ben = edit(second.newPage(), organisation);
            type(ana, "city", "Ghent");
            type(ana, "address", "Korenmarkt 1");
            save(ana);
            assertThat(ana).hasURL(Pattern.compile(".*/organisations/detail.*"));

            type(ben, "city", "Gent");
            type(ben, "registration-number", "BE 0123.456.789");
            save(ben);
            assertThat(ben.locator(".compare")).hasCount(1);
            assertThat(ben.locator(".compare section").first().locator("p")).hasText("Gent");
            assertThat(ben.locator(".compare section").last().locator("p")).hasText("Ghent");
            ben.locator("input[type=radio][value=theirs]").check();
            ben.locator("[id='merge:save']").click();
            assertThat(ben).hasURL(Pattern.compile(".*/organisations/detail.*"));

            var after = edit(ana, organisation);
            assertThat(field(after, "city")).hasValue("Ghent");
            assertThat(field(after, "address")).hasValue("Korenmarkt 1");
            assertThat(field(after, "registration-number")).hasValue("BE 0123.456.789");
        }
    }

    @Test
    @Tag("F21")
    void aPersonAddedTwiceAtOnceIsOnePersonAndOneInvitation() {
        var maaike = Shipped.signedInAnew("secretariat");
        var warned = NewPeople.form(maaike, "Daria", "daria@twice.example").press(maaike, "add");
        var form = warned.status() == 200 ? Form.on(warned, "new") : NewPeople.form(maaike, "Daria", "daria@twice.example");
        assertNoFailure(Together.now(() -> form.press(maaike, "add"), () -> form.press(maaike, "add")));
        assertThat(count("person where given_name = 'Daria'")).isEqualTo(1);
        assertThat(count("outbox_mail where recipient = 'daria@twice.example'")).isEqualTo(1);
    }

    @Test
    @Tag("F21")
    void anOrganisationMadeTwiceAtOnceIsOne() {
        var maaike = Shipped.signedInAnew("secretariat");
        var form = Form.on(maaike.get("/organisations/new"), "organisation").choosing("class").choosing("country").with("name", "Dubbel Klik").with("legal-name", "Dubbel Klik vzw");
        assertNoFailure(Together.now(() -> form.press(maaike, "save"), () -> form.press(maaike, "save")));
        assertThat(count("organisation where short_name = 'Dubbel Klik'")).isEqualTo(1);
    }

    @Test
    @Tag("F21")
    void anImportAppliedTwiceAtOnceIsAppliedOnce() {
        var maaike = Shipped.signedInAnew("secretariat");
        var columns = Form.on(maaike.get("/imports/new"), "bring").bringing("file", "twice.csv", "name,country,class,joined,city\nKlikklak,NL,MEMBER,2024-01-01,Twicetown\n").press(maaike, "read").path();
        var rows = Form.on(maaike.get(columns), "columns").press(maaike, "on").path();
        var form = Form.on(maaike.get(rows), "rows");
        assertNoFailure(Together.now(() -> form.press(maaike, "apply"), () -> form.press(maaike, "apply")));
        assertThat(count("organisation where city = 'Twicetown'")).isEqualTo(1);
    }

    private static void assertNoFailure(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).allSatisfy(status -> assertThat(status).isLessThan(500)).contains(302);
    }

    private static long count(String what) {
        return new Ask(Shipped.intranet()).number("select count(*) from intranet." + what);
    }

    private static Page edit(Page page, String organisation) {
        page.navigate("/organisations/edit?id=" + organisation);
        return page;
    }

    private static void type(Page page, String field, String text) {
        field(page, field).fill(text);
    }

    private static com.microsoft.playwright.Locator field(Page page, String name) {
        return page.locator("[id='organisation:" + name + "']");
    }

    private static void save(Page page) {
        page.locator("[id='organisation:save']").click();
    }
}
