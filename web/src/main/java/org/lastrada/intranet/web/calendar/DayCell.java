package org.lastrada.intranet.web.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lastrada.intranet.calendar.Entry;

/**
 * One day of a month or week.
 *
 * @param beside  it belongs to the month before or after
 * @param entries those there is room for
 * @param more    how many there are besides
 */
public record DayCell(LocalDate date, boolean today, boolean beside, List<Entry> entries, int more) {

    static DayCell of(LocalDate date, List<Entry> all, ZoneId reader, int room, LocalDate today, boolean beside) {
        var here = all.stream().filter(entry -> !entry.when().firstDay(reader).isAfter(date) && !entry.when().lastDay(reader).isBefore(date)).toList();
        var shown = here.size() > room ? here.subList(0, room - 1) : here;
        return new DayCell(date, date.equals(today), beside, shown, here.size() - shown.size());
    }
}
