package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Browser.Window;

/** The first page: what waits for somebody, done in two taps on a phone, and found again. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class HomeE2E {

    @Test
    void aProfileIsConfirmedInTwoTapsOnAPhone() {
        neverConfirmed("associate-staff");
        try (var context = Browser.open(Window.ALL.get(2), Shipped.as("associate-staff"))) {
            var page = context.newPage();
            page.navigate("/");
            shoot(page, "waits");
            page.locator(".duties a.button[href='/people/confirm']").click();
            shoot(page, "confirm");
            page.locator("[id='confirm:right']").click();
            assertThat(page).hasURL(Pattern.compile(".*/\\?done=people.confirmed$"));
            assertThat(page.locator("main .message.ok")).containsText("Your profile is confirmed");
            assertThat(page.locator(".duties a[href='/people/confirm']")).hasCount(0);
            page.locator("a[href='/duties/done']").click();
            assertThat(page.locator("tbody tr").first()).containsText("You confirmed your profile");
            shoot(page, "done");
        }
    }

    /** What was looked at is not what is there by now. */
    @Test
    void aProfileThatWasChangedMeanwhileIsShownAgainBeforeItIsConfirmed() {
        neverConfirmed("head-of-associate");
        var camille = Shipped.as("head-of-associate");
        var form = Form.on(camille.get("/people/confirm"), "confirm");
        new Ask(Shipped.intranet()).tell("update intranet.person set job_title = 'Présidente', version = version + 1 where email = '" + Shipped.login("head-of-associate") + "'");

        var again = form.press(camille, "right");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("Présidente");
        assertThat(Form.on(again, "confirm").press(camille, "right").path()).isEqualTo("/?done=people.confirmed");
    }

    @Test
    void whoHasNothingToDoIsToldSo() {
        var ask = new Ask(Shipped.intranet());
        var giulia = Shipped.as("member-staff");
        ask.tell("update intranet.account set factor_since = utc_timestamp(6) where login = '" + Shipped.login("member-staff") + "'",
                "insert into intranet.profile_confirmation (person_id, confirmed_at, next_on) select id, utc_timestamp(6), current_date + interval 1 year from intranet.person where email = '"
                        + Shipped.login("member-staff") + "'");
        try {
            assertThat(giulia.get("/").body()).contains("Nothing waits for you").doesNotContain("class=\"duties\"");
            assertThat(giulia.get("/duties/").body()).contains("Nothing waits for you");
        } finally {
            ask.tell("update intranet.account set factor_since = null where login = '" + Shipped.login("member-staff") + "'");
        }
    }

    @Test
    void theListsAreReadPageByPageWhateverTheAddressSays() {
        var maaike = Shipped.as("secretariat");
        for (var page : new String[] {"/duties/", "/duties/done"}) {
            for (var number : new String[] {"2", "0", "-1", "99999999", "abc", "1%27"}) assertThat(maaike.get(page + "?page=" + number).status()).as(page + number).isEqualTo(200);
        }
    }

    private static void neverConfirmed(String role) {
        new Ask(Shipped.intranet()).tell("delete from intranet.profile_confirmation where person_id = (select id from intranet.person where email = '" + Shipped.login(role) + "')");
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("target"), "screenshots", "home-" + name + ".png")).setFullPage(true));
    }
}
