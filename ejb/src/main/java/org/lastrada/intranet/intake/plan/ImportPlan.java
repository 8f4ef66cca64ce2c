package org.lastrada.intranet.intake.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.intake.cell.TargetField;

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

    /** The same as long as the same would be written: what a person saw and what is about to happen are compared by it. */
    public String fingerprint() {
        var text = toApply().stream().map(r -> r.line() + " " + r.verdict() + " " + r.targetId() + " " + r.changes().stream()
                .map(c -> c.field().key() + c.before().stream().sorted().toList() + c.after().stream().sorted().toList()).sorted().toList())
                .collect(Collectors.joining("\n", isReady() + "\n", ""));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public PlannedRow<F> row(int line) {
        return rows.stream().filter(r -> r.line() == line).findFirst().orElseThrow(() -> new IllegalArgumentException("no row begins on line " + line));
    }
}
