package org.lastrada.intranet.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an import would do, row by row. Computed, never stored: store the file, the {@link ColumnMapping} and the
 * {@link Answers}, and compute it again against what the platform has by then.
 */
public record ImportPlan<F extends TargetField>(List<PlannedRow<F>> rows) {

    public ImportPlan {
        rows = List.copyOf(rows);
    }

    /** How many rows of each verdict, the left out ones not counted; every verdict is there. */
    public Map<Verdict, Integer> counts() {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var verdict : Verdict.values()) counts.put(verdict, 0);
        rows.stream().filter(r -> !r.isLeftOut()).forEach(r -> counts.merge(r.verdict(), 1, Integer::sum));
        return counts;
    }

    public int leftOut() {
        return (int) rows.stream().filter(PlannedRow::isLeftOut).count();
    }

    /** No duplicate is undecided and no error is left in. */
    public boolean isReady() {
        return rows.stream().noneMatch(PlannedRow::isOpen);
    }

    /** The rows to be written, in the order of the file; each tells its changes and, if it is known, its id and version. */
    public List<PlannedRow<F>> toApply() {
        return rows.stream().filter(PlannedRow::isToBeApplied).toList();
    }

    public PlannedRow<F> row(int line) {
        return rows.stream().filter(r -> r.line() == line).findFirst().orElseThrow(() -> new IllegalArgumentException("no row begins on line " + line));
    }
}
