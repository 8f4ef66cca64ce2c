package org.lastrada.intranet.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.calendar.Gathered;
import org.lastrada.intranet.calendar.PersonalCalendar;
import org.lastrada.intranet.web.faces.Query;

/** One's own calendar around a day; view, day and filters are in the address. */
@Named("calendar")
@RequestScoped
public class CalendarPage {

    @Inject PersonalCalendar calendar;
    @Inject CalendarQuery asked;
    @Inject Query query;
    private CalendarView view;
    private LocalDate today;
    private LocalDate day;
    private Gathered found;

    public void load() {
        today = calendar.today();
        view = asked.view();
        day = asked.day(today);
        found = calendar.between(view.first(day), view.last(day), asked.filter());
    }

    public Gathered getFound() {
        return found;
    }

    public String getView() {
        return view.code();
    }

    public List<CalendarView> getViews() {
        return List.of(CalendarView.values());
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalDate getFirst() {
        return view.first(day);
    }

    public LocalDate getLast() {
        return view.last(day);
    }

    public String getPrevious() {
        return query.with("day", view.moved(day, -1));
    }

    public String getNext() {
        return query.with("day", view.moved(day, 1));
    }

    /** The week of a day, by the same filters. */
    public String week(LocalDate around) {
        return query.with(Map.of("view", "week", "day", around));
    }

    /** Without the day, so that it is still today's when it is opened again. */
    public String getToToday() {
        return query.without("day", query.text("day"));
    }

    public List<WeekRow> getWeeks() {
        return WeekRow.month(day, today, calendar.zone(), found.entries());
    }

    public WeekRow getWeek() {
        return WeekRow.week(day, today, calendar.zone(), found.entries());
    }

    public String getZone() {
        return calendar.zone().getId();
    }
}
