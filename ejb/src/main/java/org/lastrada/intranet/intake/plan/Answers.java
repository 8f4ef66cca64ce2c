package org.lastrada.intranet.intake.plan;

import java.util.Map;
import java.util.TreeMap;
import org.lastrada.intranet.intake.cell.TargetField;

/**
 * What people answered to a plan, to be stored beside the file; the plan is computed anew from both.
 *
 * @param decisions by line of the file
 * @param corrections by line of the file, then key of the field: the cell as it should have been
 */
public record Answers(Map<Integer, Decision> decisions, Map<Integer, Map<String, String>> corrections) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        decisions = Map.copyOf(decisions);
        corrections = Map.copyOf(corrections);
    }

    public Answers deciding(int line, Decision decision) {
        var changed = new TreeMap<>(decisions);
        changed.put(line, decision);
        return new Answers(changed, corrections);
    }

    public Answers correcting(int line, TargetField field, String cell) {
        var row = new TreeMap<>(corrections.getOrDefault(line, Map.of()));
        row.put(field.key(), cell);
        var changed = new TreeMap<>(corrections);
        changed.put(line, Map.copyOf(row));
        return new Answers(decisions, changed);
    }

    public Decision decision(int line) {
        return decisions.getOrDefault(line, Decision.TAKE);
    }

    public Map<String, String> corrections(int line) {
        return corrections.getOrDefault(line, Map.of());
    }
}
