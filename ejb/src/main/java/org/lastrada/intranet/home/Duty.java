package org.lastrada.intranet.home;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that somebody has to do, or did.
 *
 * @param words        key of its sentence, see {@link DutySource#words}
 * @param due          null when it has no date, and once it is done
 * @param doneAt       null while it is to be done, and when nobody knows
 * @param about        what the sentence is about, empty when it says all
 * @param organisation null when it is nobody's but one's own
 */
public record Duty(String words, DutyKind kind, LocalDate due, Instant doneAt, String about, String organisation, String address) {

    public boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
