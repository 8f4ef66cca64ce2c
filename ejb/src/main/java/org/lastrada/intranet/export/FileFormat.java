package org.lastrada.intranet.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The files a list can leave as. Text that a spreadsheet program would take for a formula is made text in both. */
public enum FileFormat {

    CSV("csv", "text/csv; charset=UTF-8") {
        @Override
        public void write(ExportedTable table, OutputStream out) throws IOException {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(table.header());
            for (var row : table.rows()) printer.printRecord(row.stream().map(FileFormat::plain).toList());
            printer.flush();
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(ExportedTable table, OutputStream out) throws IOException {
            var workbook = new Workbook(out, "Intranet", "1.0");
            var sheet = workbook.newWorksheet(table.name().substring(0, Math.min(31, table.name().length())));
            for (int column = 0; column < table.header().size(); column++) sheet.value(0, column, table.header().get(column));
            for (int row = 0; row < table.rows().size(); row++) fill(sheet, row + 1, table.rows().get(row));
            workbook.finish();
        }
    };

    /** Without it the usual spreadsheet program reads UTF-8 as something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What begins a formula, full-width forms and separators that hide one included. */
    private static final String DANGEROUS = "=+-@|%\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final String ending;
    private final String mediaType;

    FileFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Writes the whole file; the stream is the caller's to close. */
    public abstract void write(ExportedTable table, OutputStream out) throws IOException;

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    private static Object plain(Object value) {
        return value == null || value instanceof Number ? value : harmless(value.toString());
    }

    /** A leading apostrophe is how spreadsheet programs themselves mark "this is text". */
    static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What a cell says that was made text by such a mark: the way back of {@link #harmless}. */
    public static String meant(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    private static void fill(Worksheet sheet, int row, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (value instanceof Number number) sheet.value(row, column, number);
            else if (value instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (value != null) sheet.value(row, column, harmless(value.toString()));
        }
    }
}
