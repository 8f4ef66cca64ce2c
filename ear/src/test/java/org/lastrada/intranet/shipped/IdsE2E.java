package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pages that show one thing of many, asked for things that are not there, that never could be, and that are somebody else's. Which pages
 * take an id is found in the sources, so a new one is covered when it has its row in {@code pages.csv}.
 */
class IdsE2E {

    private static final String NOWHERE = "987654321";
    private static final List<String> NO_IDS = List.of("0", "-1", "", "abc", "1.5", "0x1", "1%20or%201=1", "9223372036854775807", "9223372036854775808", "99999999999999999999",
            "%D9%A1", "%2B1", "1%00", "%3Cb%3E", "../1", "*", "1:2", "1,2", "1%3Bx");

    @Test
    @Tag("Z3")
    @Tag("Z16")
    void whatIsNoIdAnswersLikeTheIdOfNothing() throws IOException {
        var wrong = new ArrayList<String>();
        for (var page : TakenIds.all().entrySet()) {
            var person = Shipped.as(whoMayOpen(page.getKey()));
            for (var name : page.getValue()) {
                var nothing = person.get(address(page.getKey(), name, NOWHERE));
                if (nothing.status() != 404) wrong.add(page.getKey() + " " + name + "=" + NOWHERE + " got " + nothing.status());
                for (var value : NO_IDS) {
                    if ("other".equals(name) && value.isEmpty()) continue;
                    var answer = person.get(address(page.getKey(), name, value));
                    if (answer.status() != 404 || !answer.heading().equals(nothing.heading())) wrong.add(page.getKey() + " " + name + "=" + value + " got " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("Z3")
    void whatBelongsToAnotherOrganisationAnswersLikeWhatIsNotThere() throws IOException, SQLException {
        var wrong = new ArrayList<String>();
        var jelena = Shipped.as("head-of-member");
        for (var page : reachingOwnOnly()) {
            var own = number(page, "=");
            var foreign = number(page, "<>");
            var ours = jelena.get(page + "?id=" + own);
            var theirs = jelena.get(page + "?id=" + foreign);
            if (ours.status() != 200) wrong.add(page + " of our own " + own + " got " + ours.status());
            if (theirs.status() != 404 || !theirs.heading().equals(jelena.get(page + "?id=" + NOWHERE).heading())) wrong.add(page + " of others " + foreign + " got " + theirs.status());
        }
        assertThat(wrong).isEmpty();
        assertThat(Shipped.intranet().log()).as("is written down").contains("refused /organisations/edit to account").contains("refused /people/edit to account");
    }

    @Test
    void staffWriteAboutThemselvesAndNobodyElse() throws SQLException {
        var giulia = Shipped.as("member-staff");
        var own = query("select id from person where email = '" + Shipped.login("member-staff") + "'");
        var colleague = query("select b.person_id from affiliation a join affiliation b on b.organisation_id = a.organisation_id and b.person_id <> a.person_id and b.ends is null"
                + " where a.ends is null and a.person_id = " + own + " limit 1");
        assertThat(giulia.get("/people/edit?id=" + own).status()).isEqualTo(200);
        assertThat(giulia.get("/people/edit?id=" + colleague).status()).isEqualTo(404);
    }

    @Test
    void pagesThatTakeAnIdAreFound() throws IOException {
        assertThat(TakenIds.all().keySet()).contains("/organisations/detail", "/people/edit", "/imports/rows", "/mails/detail", "/settings/class", "/pictures", "/accounts/history");
        assertThat(TakenIds.all().get("/organisations/merge")).containsExactlyInAnyOrder("id", "other");
    }

    private static String whoMayOpen(String page) {
        return List.of("secretariat", "platform-administrator", "auditor").stream()
                .filter(person -> Pages.mayOpen(Pages.all().get(page), Set.of(person))).findFirst().orElseThrow(() -> new AssertionError("nobody opens " + page));
    }

    /** A page that puts two things side by side gets a good one for the first; without a second it asks which. */
    private static String address(String page, String name, String value) {
        return page + "?" + ("other".equals(name) ? "id=1&" : "") + name + "=" + value;
    }

    /** The pages that take an id and that a head opens for their own organisation only. */
    private static List<String> reachingOwnOnly() throws IOException {
        var lines = Files.readAllLines(Path.of(System.getProperty("target"), "../../ejb/src/main/resources/rights.csv")).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(",")).toList();
        var head = List.of(lines.get(0)).indexOf("head");
        var own = lines.stream().filter(line -> "O".equals(line[head])).map(line -> line[0]).toList();
        var taking = TakenIds.all();
        return Pages.all().entrySet().stream().filter(page -> own.contains(page.getValue()) && taking.getOrDefault(page.getKey(), Set.of()).contains("id")).map(Map.Entry::getKey).toList();
    }

    /** An id that the page takes, of Jelena's organisation or of others; a page of a new kind has to be added here. */
    private static String number(String page, String relation) throws SQLException {
        var ours = "(select a.organisation_id from affiliation a join person p on p.id = a.person_id where p.email = '" + Shipped.login("head-of-member") + "' and a.ends is null limit 1)";
        if (page.equals("/organisations/end-function")) return query("select id from representation where ends is null and organisation_id " + relation + ours + " order by id limit 1");
        if (page.startsWith("/organisations/")) return query("select id from organisation where id " + relation + ours + " order by id limit 1");
        if (page.equals("/people/move")) return whoLeft(query("select id from organisation where id " + relation + ours + " order by id limit 1"));
        if (page.startsWith("/people/")) return query("select a.person_id from affiliation a left join account c on c.person_id = a.person_id"
                + " where a.ends is null and a.starts <= current_date and c.id is null and a.organisation_id " + relation + ours + " order by a.id limit 1");
        throw new AssertionError("say here what kind of thing " + page + " takes");
    }

    /** A head brings back only who left. */
    private static String whoLeft(String organisation) throws SQLException {
        var email = "gone-from-" + organisation + "@platform.example";
        change("insert into person (given_name, family_name, email, shows_email, shows_phone, shows_photo, listed, created_at, version)"
                + " values ('Vesna', 'Bauer', '" + email + "', false, false, false, true, utc_timestamp(), 0)");
        var person = query("select id from person where email = '" + email + "'");
        change("insert into affiliation (person_id, organisation_id, starts, ends) values (" + person + ", " + organisation + ", '2020-01-01', '2024-12-31')");
        return person;
    }

    private static void change(String sql) throws SQLException {
        try (var connection = Shipped.intranet().database().connect("root"); var statement = connection.createStatement()) {
            statement.execute("use intranet");
            statement.execute(sql);
        }
    }

    private static String query(String sql) throws SQLException {
        try (var connection = Shipped.intranet().database().connect("root"); var statement = connection.createStatement()) {
            statement.execute("use intranet");
            try (var rows = statement.executeQuery(sql)) {
                assertThat(rows.next()).as(sql).isTrue();
                return rows.getString(1);
            }
        }
    }
}
