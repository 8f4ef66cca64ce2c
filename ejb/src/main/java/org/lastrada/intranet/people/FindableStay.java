package org.lastrada.intranet.people;

import java.time.LocalDate;

/** Where somebody belongs or belonged, as the search needs it. @param ended whether the organisation has left the platform */
record FindableStay(long person, long organisation, String name, String country, LocalDate starts, LocalDate ends, boolean ended) {

    boolean holds(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    /** The last day on which it says the same about today as it does now, or null. */
    LocalDate until(LocalDate today) {
        return starts.isAfter(today) ? starts.minusDays(1) : holds(today) ? ends : null;
    }
}
