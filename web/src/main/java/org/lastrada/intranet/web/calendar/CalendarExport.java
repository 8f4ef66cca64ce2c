package org.lastrada.intranet.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lastrada.intranet.calendar.Entry;
import org.lastrada.intranet.calendar.Kind;
import org.lastrada.intranet.calendar.PersonalCalendar;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.web.export.ExportServlet;

/** A year of one's calendar as a file, from the day of the page on and by its filters. */
@WebServlet("/calendar/export")
public class CalendarExport extends ExportServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("when", "hours", "what", "organisation", "kind");

    @Inject transient PersonalCalendar calendar;
    @Inject transient CalendarQuery asked;
    @Inject transient CalendarWords words;

    @Override
    protected ExportedTable table() {
        var day = asked.day(calendar.today());
        var found = calendar.between(day, day.plusYears(1), asked.filter());
        var rows = Stream.concat(found.entries().stream().map(this::cells), found.missing().stream().map(this::cells)).toList();
        return new ExportedTable("calendar", header("calendar.", COLUMNS), rows);
    }

    private List<Object> cells(Entry entry) {
        return Arrays.asList(words.firstDay(entry), words.hours(entry), entry.title(), entry.whose() == null ? null : entry.whose().name(), i18n.get(entry.kind().label()));
    }

    /** A file that is not whole says so. */
    private List<Object> cells(Kind missing) {
        return Arrays.asList(null, null, i18n.of("calendar.feed.missing", i18n.get(missing.label())), null, i18n.get(missing.label()));
    }
}
