package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Browser.Window;

/** The secretariat finds that an organisation was entered twice. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class MergeE2E {

    @Test
    void theSecretariatMergesAnOrganisationThatWasEnteredTwice() throws SQLException {
        try (var desktop = Browser.open(Window.ALL.get(0), Shipped.signedInAnew("secretariat"))) {
            var page = desktop.newPage();
            var kept = enter(page, "Casa Luminii");
            var duplicate = enter(page, "Casa Luminii Iași");
            headedBy(kept, "Ioana", "Luca");
            headedBy(duplicate, "Radu", "Enache");

            change("create table pledge (id int primary key, organisation_id bigint not null, foreign key (organisation_id) references organisation (id))");
            change("insert into pledge values (1, " + duplicate + ")");
            preview(page, kept, duplicate);
            assertThat(page.locator("main .message.danger")).containsText("pledge");
            assertThat(page.locator("[id='merge:do']")).hasCount(0);
            change("drop table pledge");

            preview(page, kept, duplicate);
            assertThat(page.locator("main .message.danger")).hasCount(0);
            assertThat(page.locator("main .message.warn")).containsText("Head: Ioana Luca stays. For Radu Enache it ends on");
            page.locator("[id='merge:do']").click();
            assertThat(page).hasURL(Pattern.compile(".*/organisations/detail\\?id=" + kept + "&done=membership.merged"));

            page.navigate("/organisations/people?id=" + kept);
            assertThat(page.locator("main")).containsText("Radu Enache");
            page.navigate("/organisations/history?id=" + kept);
            assertThat(page.locator("main")).containsText("Casa Luminii Iași");
            assertThat(page.navigate("/organisations/detail?id=" + duplicate).status()).isEqualTo(404);
        }
    }

    private static long enter(Page page, String name) {
        page.navigate("/organisations/new");
        page.locator("[id='organisation:class']").selectOption("member");
        page.locator("[id='organisation:name']").fill(name);
        page.locator("[id='organisation:legal-name']").fill("Asociația " + name);
        page.locator("[id='organisation:country']").selectOption("RO");
        page.locator("[id='organisation:save']").click();
        assertThat(page).hasURL(Pattern.compile(".*/organisations/membership\\?id=\\d+.*"));
        return Long.parseLong(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    private static void headedBy(long organisation, String givenName, String familyName) throws SQLException {
        change("insert into person (given_name, family_name, email, shows_email, shows_phone, shows_photo, listed, created_at, version) values ('" + givenName + "', '"
                + familyName + "', '" + familyName.toLowerCase(java.util.Locale.ROOT) + "@casa-luminii.example', false, false, false, true, utc_timestamp(), 0)");
        var person = "(select id from person where email = '" + familyName.toLowerCase(java.util.Locale.ROOT) + "@casa-luminii.example')";
        change("insert into affiliation (person_id, organisation_id, starts) values (" + person + ", " + organisation + ", '2020-01-01')");
        change("insert into representation (organisation_id, person_id, held_function, starts) values (" + organisation + ", " + person + ", 'HEAD', '2020-01-01')");
    }

    private static void preview(Page page, long kept, long duplicate) {
        page.navigate("/organisations/merge?id=" + kept);
        page.locator("#other").selectOption(Long.toString(duplicate));
        page.locator("main button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*other=" + duplicate + ".*"));
    }

    private static void change(String sql) throws SQLException {
        try (var connection = Shipped.intranet().database().connect("root"); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
