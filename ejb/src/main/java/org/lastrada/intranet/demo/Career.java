package org.lastrada.intranet.demo;

import java.time.LocalDate;
import java.util.List;
import org.lastrada.intranet.demo.DemoPerson.Belonging;

/** Where somebody has been, and what holds there today. */
record Career(List<Belonging> belongings, Tenure now) {

    private static final int MONTHS_SINCE_THE_CHANGE = 16;

    static Career of(Tenure tenure) {
        return new Career(List.of(tenure.belonging()), tenure);
    }

    /** The person went from one organisation to the other sixteen months ago, after seven years. */
    static Career change(String cameFrom, Tenure tenure, LocalDate today) {
        var since = tenure.startingOn(today.minusMonths(MONTHS_SINCE_THE_CHANGE));
        var before = new Belonging(cameFrom, since.from().minusYears(7), since.from().minusDays(1));
        return new Career(List.of(before, since.belonging()), since);
    }
}
