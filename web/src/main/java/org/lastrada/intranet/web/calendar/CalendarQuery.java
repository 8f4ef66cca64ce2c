package org.lastrada.intranet.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.lastrada.intranet.calendar.EntryFilter;
import org.lastrada.intranet.web.faces.Query;

/** What an address asks of the calendar. A day that is none, or farther away than anybody plans, is as if it were not there. */
@RequestScoped
public class CalendarQuery {

    static final String OWN = "own";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2150;

    @Inject Query query;

    CalendarView view() {
        return query.choice("view", CalendarView.class).orElse(CalendarView.MONTH);
    }

    LocalDate day(LocalDate today) {
        return query.day("day").filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR).orElse(today);
    }

    EntryFilter filter() {
        return new EntryFilter(query.texts("kind"), query.is("organisation", OWN), query.ids("organisation"));
    }
}
