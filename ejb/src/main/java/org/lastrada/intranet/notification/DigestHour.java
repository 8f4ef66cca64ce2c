package org.lastrada.intranet.notification;

import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When digests come: at this hour of the reader's own day; weekly ones on Mondays, monthly ones on the first. In the night in which the
 * hour falls out they come an hour later, in the night in which it comes twice, the first time.
 */
record DigestHour(ZoneId zone, int hour) {

    DigestHour {
        if (hour < 0 || hour > 23) throw new IllegalArgumentException("no hour of a day: " + hour);
    }

    /** @return the first one after {@code now} */
    Instant next(Frequency frequency, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var first = first(frequency, today);
        return at(first).isAfter(now) ? at(first) : at(first(frequency, first.plusDays(1)));
    }

    /** On that day or later. */
    private static LocalDate first(Frequency frequency, LocalDate day) {
        return switch (frequency) {
            case DAILY -> day;
            case WEEKLY -> day.with(nextOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.getDayOfMonth() == 1 ? day : day.with(firstDayOfNextMonth());
            case AT_ONCE, NEVER -> throw new IllegalArgumentException(frequency + " is no digest");
        };
    }

    private Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }
}
