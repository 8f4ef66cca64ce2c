package org.lastrada.intranet.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.lastrada.intranet.calendar.Entry;
import org.lastrada.intranet.calendar.When;
import org.lastrada.intranet.system.ReaderZone;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** Days, weeks and hours as a calendar writes them. */
@Named("calendarWords")
@RequestScoped
public class CalendarWords {

    @Inject ReaderZone zone;
    @Inject Format format;
    @Inject I18n i18n;

    /** What the page shows: "November 2026", "Week 48, 2026", "29 November 2026 to 27 February 2027". */
    public String span(String view, LocalDate day, LocalDate first, LocalDate last) {
        return switch (view) {
            case "month" -> capitalised(DateTimeFormatter.ofPattern("LLLL uuuu", format.region()).format(day));
            case "week" -> i18n.of("calendar.caption.week", String.valueOf(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), String.valueOf(first.get(IsoFields.WEEK_BASED_YEAR)));
            default -> i18n.of("calendar.caption.span", first, last);
        };
    }

    public String weekday(LocalDate day, boolean brief) {
        return capitalised(day.getDayOfWeek().getDisplayName(brief ? TextStyle.SHORT_STANDALONE : TextStyle.FULL_STANDALONE, format.region()));
    }

    public String dayInFull(LocalDate day) {
        return capitalised(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(format.region()).format(day));
    }

    /** "10:00 – 11:30", and where it takes place if clocks show something else there; until when it is, if that is another day; else nothing. */
    public String hours(Entry entry) {
        if (entry.when() instanceof When.Moments moments) return hours(moments, zone.now());
        var last = entry.when().lastDay(zone.now());
        return last.equals(entry.when().firstDay(zone.now())) ? "" : i18n.of("calendar.until", last);
    }

    public LocalDate firstDay(Entry entry) {
        return entry.when().firstDay(zone.now());
    }

    private String hours(When.Moments moments, ZoneId reader) {
        var here = between(moments, reader);
        var isThere = moments.zone().getRules().getOffset(moments.starts()).equals(reader.getRules().getOffset(moments.starts()));
        return isThere ? here : here + " (" + i18n.of("calendar.there", between(moments, moments.zone()), place(moments.zone())) + ")";
    }

    private String between(When.Moments moments, ZoneId in) {
        return clock(moments.starts(), in) + " – " + clock(moments.ends(), in);
    }

    private String clock(Instant instant, ZoneId in) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(format.region()).format(instant.atZone(in));
    }

    private static String place(ZoneId zone) {
        return zone.getId().replaceAll(".*/", "").replace('_', ' ');
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
