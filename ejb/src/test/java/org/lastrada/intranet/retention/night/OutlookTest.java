package org.lastrada.intranet.retention.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.retention.Held;

class OutlookTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant NOW = Instant.parse("2026-06-10T01:00:00Z");

    @Test
    void nextIsTheDayOnWhichTheOldestHasBeenKeptLongEnough() {
        var rule = new Dated(List.of(Instant.parse("2026-06-01T09:00:00Z"), Instant.parse("2026-06-01T20:00:00Z"), Instant.parse("2026-06-02T09:00:00Z")));

        var outlook = Outlook.of(rule, 30, Held.NONE, NOW, BRUSSELS);

        assertThat(outlook.nextOn()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(outlook.nextCount()).isEqualTo(2);
        assertThat(outlook.all()).isEqualTo(3);
    }

    /** More than one night's pieces, or the period was shortened by day. */
    @Test
    void whatIsOverdueGoesToday() {
        var outlook = Outlook.of(new Dated(List.of(Instant.parse("2026-01-01T09:00:00Z"))), 30, Held.NONE, NOW, BRUSSELS);

        assertThat(outlook.nextOn()).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(outlook.nextCount()).isEqualTo(1);
    }

    @Test
    void whereNothingWaitsThereIsNoNextDay() {
        var outlook = Outlook.of(new Dated(List.of()), 30, Held.NONE, NOW, BRUSSELS);

        assertThat(outlook.nextOn()).isNull();
        assertThat(outlook.nextCount()).isZero();
    }
}
