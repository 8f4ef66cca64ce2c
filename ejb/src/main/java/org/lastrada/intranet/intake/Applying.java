package org.lastrada.intranet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.plan.PlannedRow;
import org.lastrada.intranet.intake.plan.Verdict;

/** Writes a plan through its target and notes what that did. */
final class Applying {

    private static final int AT_ONCE = 50;

    private Applying() {
    }

    /** @param letGo forgets what was written so far, so that the last of many rows takes no longer than the first */
    static <F extends Enum<F> & TargetField> List<Effect> of(Import one, ImportTarget<F> target, String shown, Runnable letGo) {
        var intake = target.intake();
        var plan = intake.plan(one.sheet(), one.mapping(), one.answers());
        if (!plan.fingerprint().equals(shown)) throw new PlanHasChanged(one.row().fileName());
        if (!plan.isReady() || plan.toApply().isEmpty()) throw new ImportIsNotReady(one.row().fileName());
        var effects = new ArrayList<Effect>();
        for (var row : plan.toApply()) {
            effects.add(row.verdict() == Verdict.NEW ? add(row, intake.nameOf(row), target) : change(row, intake.nameOf(row), target));
            if (effects.size() % AT_ONCE == 0) letGo.run();
        }
        return effects;
    }

    private static <F extends Enum<F> & TargetField> Effect add(PlannedRow<F> row, String name, ImportTarget<F> target) {
        var id = target.add(row.values());
        return new Effect(row.line(), id, name, true, Map.of(), byKey(target.values(id).orElseThrow()));
    }

    private static <F extends Enum<F> & TargetField> Effect change(PlannedRow<F> row, String name, ImportTarget<F> target) {
        var before = new HashMap<F, List<String>>();
        var after = new HashMap<F, List<String>>();
        row.changes().forEach(change -> {
            before.put(change.field(), change.before());
            after.put(change.field(), change.after());
        });
        target.write(row.targetId(), after);
        var written = target.values(row.targetId()).orElseThrow();
        after.keySet().forEach(field -> after.put(field, written.getOrDefault(field, List.of())));
        return new Effect(row.line(), row.targetId(), name, false, byKey(before), byKey(after));
    }

    private static <F extends TargetField> Map<String, List<String>> byKey(Map<F, List<String>> values) {
        var byKey = new HashMap<String, List<String>>();
        values.forEach((field, value) -> byKey.put(field.key(), value));
        return byKey;
    }
}
