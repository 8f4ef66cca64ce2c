package org.lastrada.intranet.web.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import org.lastrada.intranet.calendar.Entry;

/** A week from Monday to Sunday. @param number as ISO 8601 counts */
public record WeekRow(int number, List<DayCell> days) {

    /** A cell of a month has room for so many entries; one more would push the weeks apart. */
    private static final int ROOM_IN_A_MONTH = 4;

    static List<WeekRow> month(LocalDate day, LocalDate today, ZoneId reader, List<Entry> entries) {
        var last = CalendarView.MONTH.last(day);
        return Stream.iterate(CalendarView.MONTH.first(day), monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(monday -> of(monday, date -> DayCell.of(date, entries, reader, ROOM_IN_A_MONTH, today, date.getMonth() != day.getMonth()))).toList();
    }

    static WeekRow week(LocalDate day, LocalDate today, ZoneId reader, List<Entry> entries) {
        return of(CalendarView.WEEK.first(day), date -> DayCell.of(date, entries, reader, Integer.MAX_VALUE, today, false));
    }

    private interface Cells {
        DayCell on(LocalDate date);
    }

    private static WeekRow of(LocalDate monday, Cells cells) {
        return new WeekRow(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), monday.datesUntil(monday.plusWeeks(1)).map(cells::on).toList());
    }
}
