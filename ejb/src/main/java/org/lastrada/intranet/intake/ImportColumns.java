package org.lastrada.intranet.intake;

import java.util.List;
import java.util.stream.IntStream;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.cell.Words;
import org.lastrada.intranet.intake.sheet.Reading;
import org.lastrada.intranet.intake.sheet.Sheet;

/**
 * How a file was read and which column is which field.
 *
 * @param missing fields without which nothing new can be added and that no column gives
 */
public record ImportColumns(ImportRow about, Reading reading, List<SheetColumn> columns, List<TargetField> fields, List<TargetField> missing) {

    private static final int EXAMPLES = 3;

    /** @param field key of the field, or null when it is not imported */
    public record SheetColumn(int number, String heading, List<String> examples, String field) { }

    static ImportColumns of(Import one) {
        var sheet = one.sheet();
        var mapping = one.mapping();
        var columns = IntStream.range(0, sheet.header().size()).mapToObj(i ->
                new SheetColumn(i, Words.clean(sheet.header().get(i)), examples(sheet, i), mapping.columns().get(i))).toList();
        var fields = one.kind().fields();
        return new ImportColumns(one.row(), sheet.reading(), columns, fields,
                fields.stream().filter(f -> f.isRequired() && mapping.columnOf(f) < 0).toList());
    }

    private static List<String> examples(Sheet sheet, int column) {
        return sheet.rows().stream().map(r -> Words.clean(r.cell(column))).filter(c -> !c.isEmpty()).distinct().limit(EXAMPLES)
                .map(c -> c.length() > 60 ? c.substring(0, 60) + "…" : c).toList();
    }
}
