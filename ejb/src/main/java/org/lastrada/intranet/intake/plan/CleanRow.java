package org.lastrada.intranet.intake.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.intake.cell.Cleaning;
import org.lastrada.intranet.intake.cell.Problem;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.cell.Vocabularies;
import org.lastrada.intranet.intake.sheet.SheetRow;

/** A row whose cells were mapped, corrected and cleaned. */
record CleanRow<F extends Enum<F> & TargetField>(int line, Map<F, String> cells, Map<F, List<String>> values, List<Problem> problems) {

    static <F extends Enum<F> & TargetField> CleanRow<F> of(SheetRow row, int width, ColumnMapping mapping, Class<F> fields, Map<String, String> corrections, Vocabularies vocabularies) {
        var cells = new EnumMap<F, String>(fields);
        var values = new EnumMap<F, List<String>>(fields);
        var problems = new ArrayList<Problem>();
        var cleaning = new Cleaning(vocabularies, problems);
        reportShape(row, width, mapping, corrections, problems);
        for (var field : fields.getEnumConstants()) {
            var column = mapping.columnOf(field);
            if (column < 0 && !corrections.containsKey(field.key())) continue;
            var cell = corrections.getOrDefault(field.key(), column < 0 ? "" : row.cell(column));
            cells.put(field, cell);
            var value = cleaning.clean(field, cell);
            if (!value.isEmpty()) values.put(field, value);
        }
        return new CleanRow<>(row.line(), cells, values, problems);
    }

    /** A broken cell that somebody typed anew is no longer broken. */
    private static void reportShape(SheetRow row, int width, ColumnMapping mapping, Map<String, String> corrections, List<Problem> problems) {
        if (row.isBroken()) {
            var field = mapping.columns().getOrDefault(row.brokenColumn(), "");
            if (!corrections.containsKey(field)) problems.add(Problem.error(field, "brokenQuote", row.brokenColumn() + 1));
        }
        if (row.cells().stream().skip(width).anyMatch(c -> !c.isBlank())) problems.add(Problem.warning("", "moreCellsThanHeadings", row.cells().size(), width));
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Reports what a row cannot do without, unless its cell was already found unfit. */
    void require(F field) {
        if (!values.containsKey(field) && problems.stream().noneMatch(p -> p.isError() && p.field().equals(field.key())))
            problems.add(Problem.error(field.key(), "missing"));
    }
}
