package org.lastrada.intranet.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lastrada.intranet.calendar.Entry;
import org.lastrada.intranet.calendar.Kind;
import org.lastrada.intranet.calendar.PersonalCalendar;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.web.export.Download;
import org.lastrada.intranet.web.faces.I18n;

/** A year of one's calendar as a file, from the day of the page on and by its filters. */
@WebServlet("/calendar/export")
public class CalendarExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient PersonalCalendar calendar;
    @Inject transient CalendarQuery asked;
    @Inject transient CalendarWords words;
    @Inject transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var day = asked.day(calendar.today());
        var found = calendar.between(day, day.plusYears(1), asked.filter());
        var rows = Stream.concat(found.entries().stream().map(this::cells), found.missing().stream().map(this::cells)).toList();
        Download.send(response, new ExportedTable("calendar", header(), rows), request.getParameter("format"));
    }

    private List<String> header() {
        return Stream.of("when", "hours", "what", "organisation", "kind").map(key -> i18n.get("calendar." + key)).toList();
    }

    private List<Object> cells(Entry entry) {
        return Arrays.asList(words.firstDay(entry), words.hours(entry), entry.title(), entry.whose() == null ? null : entry.whose().name(), i18n.get(entry.kind().label()));
    }

    /** A file that is not whole says so. */
    private List<Object> cells(Kind missing) {
        return Arrays.asList(null, null, i18n.of("calendar.feed.missing", i18n.get(missing.label())), null, i18n.get(missing.label()));
    }
}
