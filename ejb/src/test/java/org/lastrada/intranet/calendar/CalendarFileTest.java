package org.lastrada.intranet.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.calendar.Given.AUTUMN;
import static org.lastrada.intranet.calendar.Given.BRUSSELS;
import static org.lastrada.intranet.calendar.Given.LISBON;
import static org.lastrada.intranet.calendar.Given.NOW;
import static org.lastrada.intranet.calendar.Given.REYKJAVIK;
import static org.lastrada.intranet.calendar.Given.SOFIA;
import static org.lastrada.intranet.calendar.Given.SPRING;
import static org.lastrada.intranet.calendar.Given.ZONES;
import static org.lastrada.intranet.calendar.Given.deadline;
import static org.lastrada.intranet.calendar.Given.meeting;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneUpdater;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is written is read again by the library, as programs would. */
class CalendarFileTest {

    private final CalendarFile file = new CalendarFile("EPT, calendar", "Busy", URI.create("https://intranet.example:8443"), NOW);

    @Test
    void aDayIsADayAndTakesNoTime() {
        var written = file.of(List.of(deadline("Period of Kompas ends", "2026-12-31")));
        assertThat(written).contains("DTSTART;VALUE=DATE:20261231\r\n", "DTEND;VALUE=DATE:20270101\r\n", "TRANSP:TRANSPARENT\r\n", "STATUS:CONFIRMED\r\n", "SEQUENCE:0\r\n",
                "DTSTAMP:20261129T100000Z\r\n", "UID:deadline-2026-12-31@intranet.example\r\n", "URL:https://intranet.example:8443/organisations/detail?id=7\r\n");
        assertThat(written).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n").contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n").doesNotContain("VTIMEZONE");
        assertThat(only(written).getSummary().getValue()).isEqualTo("Period of Kompas ends");
    }

    @Test
    void aMeetingKeepsTheClockOfItsRoomWithTheRulesOfItsZone() {
        var written = file.of(List.of(meeting("Board", LocalDateTime.of(2026, 12, 16, 10, 0), SOFIA), meeting("Again", LocalDateTime.of(2027, 1, 20, 10, 0), SOFIA)));
        assertThat(written).contains("DTSTART;TZID=Europe/Sofia:20261216T100000\r\n", "DTEND;TZID=Europe/Sofia:20261216T113000\r\n", "TRANSP:OPAQUE\r\n", "SEQUENCE:2\r\n");
        assertThat(written.split("BEGIN:VTIMEZONE", -1)).as("one definition").hasSize(2);
        assertThat(parsed(written).getComponents("VEVENT")).hasSize(2);
    }

    /** Every quarter of an hour of both nights, in each zone, begins and ends for a program exactly when it does here. */
    @Test
    @Tag("F19")
    void bothNightsAreReadBackToTheSameMoments() {
        for (var zone : ZONES) {
            for (var night : List.of(SPRING, AUTUMN)) {
                var from = night.minusDays(1).atTime(LocalTime.of(21, 0)).atZone(zone).toInstant();
                var watches = IntStream.range(0, 40).mapToObj(quarter -> from.plusSeconds(quarter * 900L)).map(starts -> new When.Moments(starts, starts.plusSeconds(3600), zone)).toList();
                var read = parsed(file.of(watches.stream().map(watch -> meeting("Night watch", watch)).toList())).<VEvent>getComponents("VEVENT");
                assertThat(read).extracting(event -> instant(event.getStartDate().orElseThrow().getDate())).as("%s in %s", night, zone)
                        .containsExactlyElementsOf(watches.stream().map(When.Moments::starts).toList());
                assertThat(read).extracting(event -> instant(event.getEndDate(false).orElseThrow().getDate())).as("%s in %s", night, zone)
                        .containsExactlyElementsOf(watches.stream().map(When.Moments::ends).toList());
            }
        }
    }

    @Test
    void whatAWallClockShowsTwiceIsToldInUtc() {
        assertThat(file.of(List.of(meeting("Late", new When.Moments(Instant.parse("2027-10-31T01:30:00Z"), Instant.parse("2027-10-31T02:30:00Z"), BRUSSELS)))))
                .contains("DTSTART:20271031T013000Z\r\n", "DTEND:20271031T023000Z\r\n").doesNotContain("TZID");
        assertThat(file.of(List.of(meeting("Clear", LocalDateTime.of(AUTUMN, LocalTime.of(9, 0)), LISBON)))).contains("DTSTART;TZID=Europe/Lisbon:20271031T090000\r\n");
    }

    @Test
    void aZoneThatTheLibraryDoesNotKnowByThisNameIsToldInUtc() {
        for (var zone : List.of(ZoneOffset.ofHours(3), ZoneId.of("UTC"), REYKJAVIK)) {
            var when = When.at(LocalDateTime.of(2026, 12, 16, 10, 0), Duration.ofHours(1), zone);
            assertThat(file.of(List.of(meeting("Call", when)))).as("%s", zone).contains("DTSTART:20261216T" + (zone.equals(ZoneOffset.ofHours(3)) ? "07" : "10") + "0000Z\r\n").doesNotContain("TZID");
        }
    }

    @Test
    @Tag("M4")
    void whatPeopleTypedCannotBecomeAnotherPart() {
        var nasty = "Vote; a, b\\ \r\nEND:VEVENT\nBEGIN:VALARM\u0000\u0007 \uD83D\uDE42 \u2028 Ж";
        var entry = new Entry("meeting-1", Given.MEETING, nasty, nasty, When.on(SPRING), "/meetings/detail?id=1", null, false, 0, Entry.Status.TENTATIVE);
        var event = only(file.of(List.of(entry)));
        assertThat(event.getSummary().getValue()).isEqualTo("Vote; a, b\\ END:VEVENT BEGIN:VALARM \uD83D\uDE42 Ж");
        assertThat(event.getDescription().getValue()).contains("Vote; a, b\\", "END:VEVENT").doesNotContain("\u0000");
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    @Tag("M4")
    void noLineIsLongerThanSeventyFiveOctetsAndNoLetterIsTornApart() {
        var text = "Зустріч партнерів \uD83D\uDE42, ".repeat(500);
        var written = file.of(List.of(new Entry("meeting-1", Given.MEETING, text.substring(0, 300), text, When.on(SPRING), "/", null, false, 0, Entry.Status.CONFIRMED)));
        assertThat(written.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(written).doesNotContain("\uFFFD").doesNotContain("?");
        assertThat(only(written).getDescription().getValue()).isEqualTo(text.strip());
    }

    @Test
    void ofWhatIsGuardedOnlyIsToldThatSomebodyIsBusy() {
        var secret = new Entry("meeting-1", Given.MEETING, "Safe house", "Come to the harbour", When.at(SPRING.atTime(12, 0), Duration.ofHours(1), BRUSSELS), "/meetings/detail?id=1", Given.PONTE, true, 3, Entry.Status.CONFIRMED);
        var written = file.of(List.of(secret));
        assertThat(written).contains("SUMMARY:Busy\r\n", "CLASS:PRIVATE\r\n", "UID:meeting-1@intranet.example\r\n", "SEQUENCE:3\r\n")
                .doesNotContain("Safe house").doesNotContain("harbour").doesNotContain("\r\nURL").doesNotContain("Ponte").doesNotContain("meetings/");
    }

    @Test
    void whatIsCancelledIsSaidToBe() {
        var off = new Entry("meeting-1", Given.MEETING, "Board", null, When.on(SPRING), "/", null, false, 4, Entry.Status.CANCELLED);
        assertThat(file.of(List.of(off))).contains("STATUS:CANCELLED\r\n", "SEQUENCE:4\r\n");
    }

    @Test
    void nobodysAddressStandsInIt() {
        assertThat(file.of(List.of(meeting("Board", SPRING.atTime(9, 0), BRUSSELS)))).doesNotContain("ATTENDEE").doesNotContain("ORGANIZER").doesNotContainIgnoringCase("mailto:");
    }

    @Test
    void anEmptyCalendarIsACalendar() {
        assertThat(parsed(file.of(List.of())).getComponents()).isEmpty();
    }

    /** When it was written does not matter to who has it already; whatever else changes does. */
    @Test
    void theTagChangesWithWhatStandsInItAndWithNothingElse() {
        var entries = List.of(deadline("Period ends", "2026-12-31"));
        var later = new CalendarFile(file.name(), file.busy(), file.site(), NOW.plusSeconds(60));
        assertThat(Feed.of(later.of(entries)).tag()).isEqualTo(Feed.of(file.of(entries)).tag());
        assertThat(Feed.of(file.of(List.of(deadline("Period ends", "2026-12-30")))).tag()).isNotEqualTo(Feed.of(file.of(entries)).tag());
    }

    @Test
    void theLibraryAsksNobodyForTimeZones() {
        assertThat(new TimeZoneUpdater().isEnabled()).isFalse();
    }

    private static VEvent only(String written) {
        return (VEvent) parsed(written).getComponents("VEVENT").get(0);
    }

    private static Calendar parsed(String written) {
        try {
            return new CalendarBuilder().build(new StringReader(written));
        } catch (IOException | ParserException e) {
            throw new AssertionError(written, e);
        }
    }

    private static Instant instant(Temporal read) {
        return Instant.from(read);
    }
}
