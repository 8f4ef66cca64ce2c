package org.lastrada.intranet.intake.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads the forms of a date that spreadsheets of Europe hold: day first, or ISO. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4})");
    private static final Pattern EXCEL = Pattern.compile("[1-5]\\d{4}");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Dates() {
    }

    static LocalDate read(String text) throws UnfitCell {
        var iso = ISO.matcher(text);
        if (iso.matches()) return date(text, iso.group(1), iso.group(2), iso.group(3));
        var day = DAY_FIRST.matcher(text);
        if (day.matches()) return date(text, day.group(4), day.group(3), day.group(1));
        if (EXCEL.matcher(text).matches()) return EXCEL_DAY_ZERO.plusDays(Integer.parseInt(text));
        throw new UnfitCell("notADate", text);
    }

    static String year(String text) throws UnfitCell {
        if (text.matches("(1[5-9]|20)\\d{2}")) return text;
        try {
            return String.valueOf(read(text).getYear());
        } catch (UnfitCell e) {
            throw new UnfitCell("notAYear", text);
        }
    }

    private static LocalDate date(String text, String year, String month, String day) throws UnfitCell {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new UnfitCell("impossibleDate", text);
        }
    }
}
