package org.lastrada.intranet.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.TimeZoneUpdater;
import org.apache.shiro.authz.UnauthenticatedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.OwnAccount;
import org.lastrada.intranet.audit.Rows;

/** What stands in whose calendar. */
@ExtendWith(ArquillianExtension.class)
class PersonalCalendarIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Inject PersonalCalendar calendar;
    @Inject CalendarFeed feed;
    @Inject FailingSource failing;
    @Inject OwnAccount account;
    @Inject Queries queries;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void staffSeeTheDatesOfTheirOrganisationAndTheSecretariatThoseOfAll() {
        var staff = decade(Given.GIULIA);
        assertThat(staff.whose()).extracting(Whose::name).containsExactly("Ponte Aperto");
        assertThat(staff.entries()).extracting(entry -> entry.kind().code()).contains("membership");
        var all = decade(Given.MAAIKE);
        assertThat(all.whose()).hasSizeGreaterThan(20);
        assertThat(all.entries()).extracting(entry -> entry.kind().code()).contains("membership", "term");
        assertThat(all.missing()).isEmpty();
    }

    @Test
    void aGuestHasNoCalendar() {
        assertThatThrownBy(() -> given.asGuest(() -> calendar.between(TODAY, TODAY, EntryFilter.EVERYTHING))).isInstanceOf(UnauthenticatedException.class);
        assertThatThrownBy(() -> given.asGuest(() -> feed.read())).isInstanceOf(UnauthenticatedException.class);
    }

    @Test
    void whoseOrganisationDoesNotCountSeesNothing() {
        rows.change("update organisation set counts = false where short_name = 'Ponte Aperto'");
        try {
            assertThat(decade(Given.GIULIA).entries()).isEmpty();
        } finally {
            rows.change("update organisation set counts = true where short_name = 'Ponte Aperto'");
        }
    }

    /** Who asks, and what each plug reads; the settings are read again every few seconds. */
    @Test
    void howLongTheSpanIsDoesNotMatterToTheDatabase() throws Exception {
        decade(Given.MAAIKE);
        assertThat(queries.during(() -> given.as(Given.MAAIKE, () -> calendar.between(TODAY, TODAY, EntryFilter.EVERYTHING)))).isBetween(5L, 6L);
        assertThat(queries.during(() -> decade(Given.MAAIKE))).isBetween(5L, 6L);
    }

    @Test
    void aSourceThatFailsInTheMiddleOfAQueryTakesNothingFromTheOthers() throws Exception {
        failing.fail(true);
        try {
            var found = decade(Given.MAAIKE);
            assertThat(found.missing()).containsExactly(FailingSource.KIND);
            assertThat(found.entries()).extracting(entry -> entry.kind().code()).contains("membership", "term");
            assertThat(text(Given.MAAIKE)).contains("UID:missing-failing@").contains("SUMMARY:Not in this calendar just now: Calendar");
        } finally {
            failing.fail(false);
        }
    }

    @Test
    void theFeedIsReadByTheLibraryAndNamesNobody() throws Exception {
        var read = new CalendarBuilder().build(new ByteArrayInputStream(given.as(Given.MAAIKE, () -> feed.read()).content()));
        assertThat(read.getComponents("VEVENT")).isNotEmpty();
        assertThat(text(Given.MAAIKE)).doesNotContain("ATTENDEE").doesNotContain("@platform.example").doesNotContain("Jelena");
        assertThat(new TimeZoneUpdater().isEnabled()).isFalse();
    }

    @Test
    @Tag("T8")
    void inTheFeedSomebodyWhoDoesNotWantToBeFoundIsBusy() {
        var kompas = rows.number("select a.organisation_id from affiliation a join account c on c.person_id = a.person_id where c.login = ? and a.ends is null", Given.JELENA);
        var person = rows.number("select person_id from affiliation where organisation_id = ? and ends is null and person_id not in (select person_id from account where login = ?) limit 1", kompas, Given.JELENA);
        rows.change("insert into representation (organisation_id, person_id, held_function, starts, ends) values (?, ?, 'PRESS', '2020-01-01', current_date + interval 3 day)", kompas, person);
        var id = rows.number("select max(id) from representation");
        rows.change("update person set listed = false where id = ?", person);
        assertThat(event(text(Given.JELENA), "term-" + id)).contains("SUMMARY:Busy", "CLASS:PRIVATE").doesNotContain("Kompas").doesNotContain("\r\nURL");
        rows.change("update person set listed = true where id = ?", person);
        assertThat(event(text(Given.JELENA), "term-" + id)).contains("SUMMARY:A term ends: Press\\, Kompas Centar", "SEQUENCE:0");
        rows.change("delete from representation where id = ?", id);
        assertThat(text(Given.JELENA)).doesNotContain("term-" + id + "@");
    }

    @Test
    void theDayIsThatOfTheReadersZone() {
        var sofia = given.signIn(given.account("sava"));
        given.in(sofia, () -> {
            account.read(Locale.ENGLISH, ZoneId.of("Pacific/Kiritimati"));
            return null;
        });
        assertThat(given.in(sofia, () -> calendar.zone())).isEqualTo(ZoneId.of("Pacific/Kiritimati"));
        assertThat(given.as(Given.MAAIKE, () -> calendar.zone())).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    }

    @Test
    void whatIsNotWantedIsLeftOut() {
        var terms = given.as(Given.MAAIKE, () -> calendar.between(TODAY.minusYears(5), TODAY.plusYears(5), new EntryFilter(Set.of("term"), false, Set.of())));
        assertThat(terms.entries()).isNotEmpty().allMatch(entry -> entry.kind().code().equals("term"));
    }

    private Gathered decade(String login) {
        return given.as(login, () -> calendar.between(TODAY.minusYears(5), TODAY.plusYears(5), EntryFilter.EVERYTHING));
    }

    private String text(String login) {
        return new String(given.as(login, () -> feed.read()).content(), UTF_8);
    }

    private static String event(String feed, String uid) {
        return feed.substring(feed.lastIndexOf("BEGIN:VEVENT", feed.indexOf("UID:" + uid + "@")), feed.indexOf("END:VEVENT", feed.indexOf("UID:" + uid + "@")));
    }
}
