package org.lastrada.intranet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DigestHourTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final ZoneId AZORES = ZoneId.of("Atlantic/Azores");

    @Test
    void aDailyDigestComesAtTheReadersOwnHour() {
        assertThat(next(KYIV, 7, Frequency.DAILY, "2026-02-03T04:59:00Z")).isEqualTo("2026-02-03T05:00:00Z");
        assertThat(next(AMSTERDAM, 7, Frequency.DAILY, "2026-02-03T04:59:00Z")).isEqualTo("2026-02-03T06:00:00Z");
        assertThat(next(AMSTERDAM, 7, Frequency.DAILY, "2026-07-03T04:59:00Z")).isEqualTo("2026-07-03T05:00:00Z");
    }

    @Test
    void whatHappensAtTheHourItselfComesTheNextDay() {
        assertThat(next(AMSTERDAM, 7, Frequency.DAILY, "2026-02-03T06:00:00Z")).isEqualTo("2026-02-04T06:00:00Z");
    }

    @Test
    void aWeeklyDigestComesOnMondays() {
        assertThat(next(AMSTERDAM, 7, Frequency.WEEKLY, "2026-02-03T12:00:00Z")).isEqualTo("2026-02-09T06:00:00Z");
        assertThat(next(AMSTERDAM, 7, Frequency.WEEKLY, "2026-02-09T05:59:59Z")).isEqualTo("2026-02-09T06:00:00Z");
        assertThat(next(AMSTERDAM, 7, Frequency.WEEKLY, "2026-02-09T06:00:00Z")).isEqualTo("2026-02-16T06:00:00Z");
    }

    @Test
    void aMonthlyDigestComesOnTheFirst() {
        assertThat(next(AMSTERDAM, 7, Frequency.MONTHLY, "2026-01-31T23:30:00Z")).isEqualTo("2026-02-01T06:00:00Z");
        assertThat(next(AMSTERDAM, 7, Frequency.MONTHLY, "2026-02-01T06:00:00Z")).isEqualTo("2026-03-01T06:00:00Z");
        assertThat(next(AMSTERDAM, 7, Frequency.MONTHLY, "2026-12-24T12:00:00Z")).isEqualTo("2027-01-01T06:00:00Z");
    }

    @Test
    void whereItIsStillYesterdayTheDayIsYesterday() {
        assertThat(next(AZORES, 23, Frequency.DAILY, "2026-02-04T00:30:00Z")).isEqualTo("2026-02-05T00:00:00Z");
        assertThat(next(AZORES, 23, Frequency.DAILY, "2026-02-03T23:59:59Z")).isEqualTo("2026-02-04T00:00:00Z");
    }

    @Test
    @Tag("F19")
    void inTheNightThatLosesTheHourTheDigestComesAnHourLaterAndOnce() {
        assertThat(round(2, "2026-03-28T00:00:00Z", 3)).containsExactly("2026-03-28T01:00:00Z", "2026-03-29T01:00:00Z", "2026-03-30T00:00:00Z");
        assertThat(Instant.parse("2026-03-29T01:00:00Z").atZone(AMSTERDAM).getHour()).isEqualTo(3);
    }

    @Test
    @Tag("F19")
    void inTheNightThatHasTheHourTwiceTheDigestComesTheFirstTimeAndOnce() {
        assertThat(round(2, "2026-10-24T00:00:00Z", 4)).containsExactly("2026-10-25T00:00:00Z", "2026-10-26T01:00:00Z", "2026-10-27T01:00:00Z", "2026-10-28T01:00:00Z");
        assertThat(next(AMSTERDAM, 2, Frequency.DAILY, "2026-10-25T00:30:00Z")).isEqualTo("2026-10-26T01:00:00Z");
    }

    @Test
    @Tag("F19")
    void overBothNightsEveryDayHasItsDigestAtTheSameHourOfItsOwnZone() {
        for (var zone : List.of("Europe/Brussels", "Europe/Lisbon", "Europe/Sofia", "Atlantic/Reykjavik").stream().map(ZoneId::of).toList()) {
            for (var night : List.of("2026-03-29", "2026-10-25").stream().map(LocalDate::parse).toList()) {
                var now = night.minusDays(3).atTime(7, 0).atZone(zone).toInstant();
                for (var day = night.minusDays(2); day.isBefore(night.plusDays(3)); day = day.plusDays(1)) {
                    now = new DigestHour(zone, 7).next(Frequency.DAILY, now);
                    assertThat(now.atZone(zone).toLocalDateTime()).as("%s", zone).isEqualTo(day.atTime(7, 0));
                }
            }
        }
    }

    @Test
    void aMondayAfterTheClocksChangedStillBeginsAtTheSameHour() {
        assertThat(next(AMSTERDAM, 7, Frequency.WEEKLY, "2026-03-27T12:00:00Z")).isEqualTo("2026-03-30T05:00:00Z");
        assertThat(next(AMSTERDAM, 7, Frequency.WEEKLY, "2026-10-23T12:00:00Z")).isEqualTo("2026-10-26T06:00:00Z");
    }

    @Test
    void onlyHoursOfADayAreHours() {
        assertThatThrownBy(() -> new DigestHour(AMSTERDAM, 24)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DigestHour(AMSTERDAM, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String next(ZoneId zone, int hour, Frequency frequency, String now) {
        return new DigestHour(zone, hour).next(frequency, Instant.parse(now)).toString();
    }

    private static List<String> round(int hour, String from, int digests) {
        var all = new ArrayList<String>();
        for (var now = from; all.size() < digests; now = all.get(all.size() - 1)) all.add(next(AMSTERDAM, hour, Frequency.DAILY, now));
        return all;
    }
}
