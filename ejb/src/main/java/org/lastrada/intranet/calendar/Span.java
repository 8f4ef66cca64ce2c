package org.lastrada.intranet.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days from the first to the last, both included, as they begin and end where the reader is. */
public record Span(LocalDate first, LocalDate last, ZoneId zone) {

    public Span {
        if (last.isBefore(first)) throw new IllegalArgumentException(first + " to " + last);
    }

    /** Of what keeps moments: not before this one … */
    public Instant starts() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** … and before this one. */
    public Instant ends() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
