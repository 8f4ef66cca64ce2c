package org.lastrada.intranet.intake.sheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table somebody brought: headings, and the rows below them with their line numbers. Blank rows are left out.
 *
 * @param reading what was found out about the file; give it back changed to {@link #read(byte[], String, Reading)} to override
 * @param header the headings as they stand in the file, trimmed
 */
public record Sheet(Reading reading, List<String> header, List<SheetRow> rows) {

    public static final int MEGABYTES = 5;
    public static final int ROWS = 5_000;
    public static final int COLUMNS = 60;
    public static final int CHARACTERS_A_CELL = 10_000;

    private static final Pattern DATA = Pattern.compile(".+@.+\\..+|https?://.*|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d+");

    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Reads a CSV or XLSX file; one of this package's refusals says why it cannot be. */
    public static Sheet read(byte[] bytes, String fileName) {
        return read(bytes, fileName, Reading.ANY);
    }

    /** Reads it the way somebody chose; what is empty in the choice is found out. */
    public static Sheet read(byte[] bytes, String fileName, Reading chosen) {
        if (bytes.length == 0) throw new FileIsEmpty();
        if (bytes.length > MEGABYTES * 1024 * 1024) throw new FileIsTooLarge(MEGABYTES);
        return Workbook.isOne(bytes) ? Workbook.read(bytes, fileName) : CsvFile.read(bytes, fileName, chosen);
    }

    /** Takes the first row that is not blank as the headings and holds the rest to the limits. */
    static Sheet of(Reading reading, List<SheetRow> all) {
        var rows = all.stream().filter(r -> !r.isBlank()).toList();
        if (rows.isEmpty()) throw new FileIsEmpty();
        var header = rows.get(0);
        if (header.isBroken() || header.cells().stream().anyMatch(c -> DATA.matcher(c.strip()).matches())) throw new HeaderIsMissing(header.line());
        rows.forEach(Sheet::hold);
        if (rows.size() == 1) throw new SheetHasOnlyAHeader();
        return new Sheet(reading, header.cells().stream().map(String::strip).toList(), rows.subList(1, rows.size()));
    }

    /** Refuses a row that is wider, or has a longer cell, than a list of organisations or people would. */
    static void hold(SheetRow row) {
        if (row.cells().size() > COLUMNS) throw new SheetHasTooManyColumns(row.line(), COLUMNS);
        for (var i = 0; i < row.cells().size(); i++)
            if (row.cells().get(i).length() > CHARACTERS_A_CELL) throw new CellIsTooLong(row.line(), i + 1, CHARACTERS_A_CELL);
    }
}
