package org.lastrada.intranet.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of the platform: which one it is, wherever whoever asks may be. */
public interface Days {

    /** In which the platform counts its days; a setting. */
    ZoneId zone();

    LocalDate today();

    default LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }
}
