package org.lastrada.intranet.search.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * What the index holds of one subject.
 *
 * @param day    since the first of January 2000, 0 for none
 * @param words  number of the word to its weight
 */
public record Document(int id, long subject, int cell, int day, Map<Integer, Integer> words) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int LAST = 65_535;

    static int day(LocalDate date) {
        return date == null ? 0 : (int) Math.max(0, Math.min(LAST, ChronoUnit.DAYS.between(FIRST_DAY, date)));
    }

    /** @return null for none */
    public static LocalDate date(int day) {
        return day == 0 ? null : FIRST_DAY.plusDays(day);
    }

    boolean standsWhere(Document other) {
        return cell == other.cell && day == other.day;
    }
}
