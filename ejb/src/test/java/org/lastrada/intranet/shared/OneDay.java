package org.lastrada.intranet.shared;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A platform on which it is always the same day. */
public record OneDay(LocalDate today) implements Days {

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
