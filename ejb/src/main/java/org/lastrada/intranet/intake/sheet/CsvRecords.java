package org.lastrada.intranet.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Cuts a text into records before it is parsed, because a parser that meets a quotation mark never closed takes all that
 * follows for one cell, or gives up. Here such a line is one broken row and the next line is read as if nothing had been.
 */
final class CsvRecords {

    private static final int SOUND = -1;

    private final String text;
    private final char delimiter;
    private final CSVFormat format;
    private final List<SheetRow> rows = new ArrayList<>();
    private int brokenColumn;

    CsvRecords(String text, char delimiter) {
        this.text = quoteFormulas(text, delimiter);
        this.delimiter = delimiter;
        this.format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true).get();
    }

    /** A formula typed without quotation marks holds quotation marks and delimiters of its own, and would push its row aside. */
    private static String quoteFormulas(String text, char delimiter) {
        var cut = Pattern.quote(String.valueOf(delimiter));
        return Pattern.compile("(?m)(?<=^|" + cut + ")=[\\w.]{1,40}\\([^\\r\\n]{0,300}?\\)(?= {0,9}(" + cut + "|\\r|$))").matcher(text)
                .replaceAll(f -> Matcher.quoteReplacement('"' + f.group().replace("\"", "\"\"") + '"'));
    }

    /** Every record with the line it begins on, the blank ones too. */
    List<SheetRow> read() {
        var line = 1;
        for (var at = 0; at < text.length(); ) {
            var end = endOfRecord(at);
            if (brokenColumn != SOUND) end = endOfLine(at);
            var record = text.substring(at, end);
            keep(brokenColumn == SOUND ? new SheetRow(line, parse(record)) : new SheetRow(line, cut(record), brokenColumn));
            line += breaksIn(record) + 1;
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return rows;
    }

    private void keep(SheetRow row) {
        if (row.isBlank()) return;
        Sheet.hold(row);
        rows.add(row);
        if (rows.size() > Sheet.ROWS + 1) throw new SheetHasTooManyRows(Sheet.ROWS);
    }

    /** Walks cell by cell; leaves the column of a quotation mark that is not closed in {@code brokenColumn}. */
    private int endOfRecord(int start) {
        brokenColumn = SOUND;
        var at = start;
        for (var column = 0; ; column++) {
            at = afterBlanks(at);
            if (at < text.length() && text.charAt(at) == '"') {
                at = afterClosingQuote(at + 1);
                if (at < 0) {
                    brokenColumn = column;
                    return start;
                }
            } else {
                while (!endsCell(at)) at++;
            }
            if (endsLine(at)) return at;
            at++;
        }
    }

    /** Where the cell goes on after its closing quotation mark; -1 if there is none, or text follows it. */
    private int afterClosingQuote(int from) {
        for (var at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
            if (at + 1 < text.length() && text.charAt(at + 1) == '"') continue;
            var end = afterBlanks(at + 1);
            return endsCell(end) ? end : -1;
        }
        return -1;
    }

    private int afterBlanks(int at) {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t') && text.charAt(at) != delimiter) at++;
        return at;
    }

    private boolean endsCell(int at) {
        return endsLine(at) || text.charAt(at) == delimiter;
    }

    private boolean endsLine(int at) {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private int endOfLine(int at) {
        while (!endsLine(at)) at++;
        return at;
    }

    private static int breaksIn(String record) {
        return (int) record.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
    }

    private List<String> parse(String record) {
        if (record.isBlank()) return List.of();
        try (var parser = CSVParser.parse(record, format)) {
            return parser.iterator().next().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> cut(String record) {
        return Pattern.compile(Pattern.quote(String.valueOf(delimiter))).splitAsStream(record).map(c -> c.strip().replaceAll("^\"|\"$", "")).toList();
    }
}
