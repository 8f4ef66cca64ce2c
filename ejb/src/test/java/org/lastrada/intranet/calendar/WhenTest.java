package org.lastrada.intranet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.calendar.Given.AUTUMN;
import static org.lastrada.intranet.calendar.Given.BRUSSELS;
import static org.lastrada.intranet.calendar.Given.LISBON;
import static org.lastrada.intranet.calendar.Given.REYKJAVIK;
import static org.lastrada.intranet.calendar.Given.SOFIA;
import static org.lastrada.intranet.calendar.Given.SPRING;
import static org.lastrada.intranet.calendar.Given.ZONES;
import static org.lastrada.intranet.calendar.Given.span;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Test
    @Tag("F19")
    void aMeetingEveryDayStaysAtTenOnTheWallOverBothNights() {
        for (var zone : ZONES) {
            for (var night : List.of(SPRING, AUTUMN)) {
                for (var day = night.minusDays(2); day.isBefore(night.plusDays(3)); day = day.plusDays(1)) {
                    var when = (When.Moments) When.at(day.atTime(10, 0), AN_HOUR, zone);
                    assertThat(when.starts().atZone(zone).toLocalTime()).as("%s in %s", day, zone).isEqualTo(LocalTime.of(10, 0));
                    assertThat(when.firstDay(zone)).isEqualTo(day);
                }
            }
        }
    }

    @Test
    void whatTheClocksSkipIsAnHourLater() {
        assertThat(starts(SPRING, "02:30", BRUSSELS)).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(starts(SPRING, "01:30", LISBON)).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(starts(SPRING, "03:30", SOFIA)).isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void whatTheClocksShowTwiceIsTheFirstOfTheTwo() {
        assertThat(starts(AUTUMN, "02:30", BRUSSELS)).isEqualTo("2027-10-31T00:30:00Z");
        assertThat(starts(AUTUMN, "01:30", LISBON)).isEqualTo("2027-10-31T00:30:00Z");
        assertThat(starts(AUTUMN, "03:30", SOFIA)).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void whereClocksNeverChangeNothingIsSkippedOrShownTwice() {
        for (var night : List.of(SPRING, AUTUMN)) assertThat(starts(night, "02:30", REYKJAVIK)).isEqualTo(night + "T02:30:00Z");
    }

    /** Four hours on the clock of a room, whatever the night does to them. */
    @Test
    void aMeetingOverTheNightLastsAsLongAsItTakes() {
        assertThat(shownEnd(SPRING)).isEqualTo(LocalTime.of(4, 0));
        assertThat(shownEnd(AUTUMN)).isEqualTo(LocalTime.of(2, 0));
    }

    private static LocalTime shownEnd(LocalDate night) {
        var when = (When.Moments) When.at(night.minusDays(1).atTime(23, 0), Duration.ofHours(4), BRUSSELS);
        return when.ends().atZone(BRUSSELS).toLocalTime();
    }

    @Test
    void theDayOfTheChangeHasTwentyThreeOrTwentyFiveHours() {
        for (var zone : List.of(BRUSSELS, LISBON, SOFIA)) {
            assertThat(length(SPRING, zone)).as("%s", zone).hasHours(23);
            assertThat(length(AUTUMN, zone)).as("%s", zone).hasHours(25);
        }
        assertThat(length(SPRING, REYKJAVIK)).hasHours(24);
    }

    private static Duration length(LocalDate day, ZoneId zone) {
        var span = new Span(day, day, zone);
        return Duration.between(span.starts(), span.ends());
    }

    @Test
    void aLateMeetingStandsOnTheNextDayFartherEast() {
        var when = When.at(LocalDate.of(2026, 12, 2).atTime(23, 0), Duration.ofMinutes(30), LISBON);
        assertThat(when.firstDay(LISBON)).isEqualTo("2026-12-02");
        assertThat(when.firstDay(SOFIA)).isEqualTo("2026-12-03");
        assertThat(when.touches(span("2026-12-03", "2026-12-03", SOFIA))).isTrue();
        assertThat(when.touches(span("2026-12-03", "2026-12-03", LISBON))).isFalse();
    }

    @Test
    void whatEndsAtMidnightDoesNotStandOnTheDayThatBegins() {
        var when = When.at(LocalDate.of(2026, 12, 2).atTime(22, 0), Duration.ofHours(2), BRUSSELS);
        assertThat(when.lastDay(BRUSSELS)).isEqualTo("2026-12-02");
    }

    @Test
    void whatTakesNoTimeStandsOnItsDay() {
        var when = When.at(LocalDate.of(2026, 12, 2).atStartOfDay(), Duration.ZERO, BRUSSELS);
        assertThat(when.firstDay(BRUSSELS)).isEqualTo("2026-12-02");
        assertThat(when.lastDay(BRUSSELS)).isEqualTo("2026-12-02");
    }

    @Test
    void aWholeDayIsTheSameDayForEverybody() {
        for (var zone : ZONES) assertThat(When.on(SPRING).firstDay(zone)).isEqualTo(SPRING);
    }

    @Test
    void daysBeforeHours() {
        var day = LocalDate.of(2026, 12, 2);
        assertThat(When.on(day).order(BRUSSELS)).isBefore(When.at(day.atStartOfDay(), AN_HOUR, BRUSSELS).order(BRUSSELS));
        assertThat(When.on(day).order(BRUSSELS)).isAfter(When.at(day.minusDays(1).atTime(23, 59), AN_HOUR, BRUSSELS).order(BRUSSELS));
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(() -> new When.Days(SPRING, SPRING.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new When.Moments(Given.NOW, Given.NOW.minusSeconds(1), BRUSSELS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(SPRING, SPRING.minusDays(1), BRUSSELS)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant starts(LocalDate day, String wall, ZoneId zone) {
        return ((When.Moments) When.at(day.atTime(LocalTime.parse(wall)), AN_HOUR, zone)).starts();
    }
}
