package org.lastrada.intranet.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When an entry is: on whole days, which are the same days for everybody, or from a moment until a moment. */
public sealed interface When {

    /** The first day on which it stands in the calendar of somebody who reads in this zone. */
    LocalDate firstDay(ZoneId reader);

    LocalDate lastDay(ZoneId reader);

    /** What comes first in a calendar: on one day, whole days before hours. */
    Instant order(ZoneId reader);

    default boolean touches(Span span) {
        return !lastDay(span.zone()).isBefore(span.first()) && !firstDay(span.zone()).isAfter(span.last());
    }

    static When on(LocalDate day) {
        return new Days(day, day);
    }

    /**
     * @param wall what the clocks show where it takes place. Where they are put forward past it, it is as much later; what they show twice
     *             is the first of the two
     */
    static When at(LocalDateTime wall, Duration length, ZoneId zone) {
        var starts = wall.atZone(zone).toInstant();
        return new Moments(starts, starts.plus(length), zone);
    }

    /** Both days included. */
    record Days(LocalDate first, LocalDate last) implements When {

        public Days {
            if (last.isBefore(first)) throw new IllegalArgumentException(first + " to " + last);
        }

        @Override
        public LocalDate firstDay(ZoneId reader) {
            return first;
        }

        @Override
        public LocalDate lastDay(ZoneId reader) {
            return last;
        }

        @Override
        public Instant order(ZoneId reader) {
            return first.atStartOfDay(reader).toInstant().minusSeconds(1);
        }
    }

    /** @param zone of the place where it is, whoever reads */
    record Moments(Instant starts, Instant ends, ZoneId zone) implements When {

        public Moments {
            if (ends.isBefore(starts)) throw new IllegalArgumentException(starts + " to " + ends);
        }

        @Override
        public LocalDate firstDay(ZoneId reader) {
            return LocalDate.ofInstant(starts, reader);
        }

        /** What ends at midnight does not stand on the day that begins then. */
        @Override
        public LocalDate lastDay(ZoneId reader) {
            return LocalDate.ofInstant(ends.equals(starts) ? ends : ends.minusNanos(1), reader);
        }

        @Override
        public Instant order(ZoneId reader) {
            return starts;
        }
    }
}
