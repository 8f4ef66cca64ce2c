package org.lastrada.intranet.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.lastrada.intranet.intake.sheet.Reading.Format;

/** An XLSX file: the first visible sheet, dates as ISO, formulas as the value they last had. */
final class Workbook {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The number formats that Excel has built in for dates; all others spell themselves out. */
    private static final Set<Integer> BUILT_IN_DATES = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);
    private static final Pattern NOT_A_PLACEHOLDER = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

    private Workbook() {
    }

    static boolean isOne(byte[] bytes) {
        return bytes.length > 4 && java.util.Arrays.equals(bytes, 0, 4, ZIP, 0, 4);
    }

    static Sheet read(byte[] bytes, String fileName) {
        if (fileName.toLowerCase(Locale.ROOT).matches(".*\\.(xlsm|xltm|xlsb|xlam)")) throw new MacrosAreRefused(fileName);
        var checked = new CheckedPackage(fileName).repack(bytes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(checked), new ReadingOptions(true, true))) {
            var sheet = workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).findFirst().orElseThrow(FileIsEmpty::new);
            return Sheet.of(new Reading(Format.XLSX, "", ""), rows(sheet));
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException | IllegalArgumentException | NullPointerException e) {
            throw new NotASpreadsheet(fileName);
        }
    }

    private static List<SheetRow> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        var rows = new ArrayList<SheetRow>();
        try (var stream = sheet.openStream()) {
            for (var all = stream.iterator(); all.hasNext(); ) {
                var row = read(all.next());
                if (row.isBlank()) continue;
                Sheet.hold(row);
                rows.add(row);
                if (rows.size() > Sheet.ROWS + 1) throw new SheetHasTooManyRows(Sheet.ROWS);
            }
        }
        return rows;
    }

    /** Formatted cells without content, often thousands to the right, do not count as columns. */
    private static SheetRow read(Row row) {
        var texts = new ArrayList<>(IntStream.range(0, row.getCellCount()).mapToObj(i -> text(row.getCell(i))).toList());
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) texts.remove(texts.size() - 1);
        return new SheetRow(row.getRowNum(), texts);
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getValue() instanceof BigDecimal number) return isDate(cell) ? date(cell, number) : plain(number);
        if (cell.getValue() == null) return "";
        return cell.getType() == CellType.STRING ? cell.asString() : String.valueOf(cell.getValue());
    }

    private static boolean isDate(Cell cell) {
        if (cell.getDataFormatId() != null && BUILT_IN_DATES.contains(cell.getDataFormatId())) return true;
        var format = cell.getDataFormatString();
        return format != null && NOT_A_PLACEHOLDER.matcher(format).replaceAll("").toLowerCase(Locale.ROOT).matches(".*[dy].*");
    }

    private static String date(Cell cell, BigDecimal number) {
        return number.signum() < 0 || number.compareTo(BigDecimal.valueOf(2_958_465)) > 0 ? plain(number) : cell.asDate().toLocalDate().toString();
    }

    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > 40 ? number.toString() : number.stripTrailingZeros().toPlainString();
    }
}
