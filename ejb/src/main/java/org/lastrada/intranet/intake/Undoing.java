package org.lastrada.intranet.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lastrada.intranet.intake.cell.TargetField;

/** Takes back what an import did, the last row first, unless somebody built on it since. */
final class Undoing<F extends Enum<F> & TargetField> {

    private final ImportTarget<F> target;
    private final Import one;

    Undoing(ImportTarget<F> target, Import one) {
        this.target = target;
        this.one = one;
    }

    void undo() {
        var effects = one.effects();
        var changed = named(effects, this::isChangedSince);
        if (!changed.isEmpty()) throw new ChangedSinceTheImport(changed);
        var inUse = target.inUse(effects.stream().filter(Effect::added).map(Effect::id).collect(Collectors.toSet()));
        if (!inUse.isEmpty()) throw new InUseSinceTheImport(named(effects, effect -> inUse.contains(effect.id())));
        for (var i = effects.size() - 1; i >= 0; i--) takeBack(effects.get(i));
    }

    private void takeBack(Effect effect) {
        if (effect.added()) target.remove(effect.id());
        else target.writeBack(effect.id(), byField(effect.before()));
    }

    private static String named(List<Effect> effects, Predicate<Effect> stands) {
        return effects.stream().filter(stands).map(Effect::label).collect(Collectors.joining(", "));
    }

    /** One that is gone was changed too. An added one is compared as a whole, a changed one in what was changed. */
    private boolean isChangedSince(Effect effect) {
        var now = target.values(effect.id());
        if (now.isEmpty()) return true;
        if (effect.added() && !now.get().keySet().equals(byField(effect.after()).keySet())) return true;
        return byField(effect.after()).entrySet().stream()
                .anyMatch(written -> !new HashSet<>(now.get().getOrDefault(written.getKey(), List.of())).equals(new HashSet<>(written.getValue())));
    }

    @SuppressWarnings("unchecked")
    private Map<F, List<String>> byField(Map<String, List<String>> byKey) {
        var values = new HashMap<F, List<String>>();
        byKey.forEach((key, value) -> values.put((F) one.kind().field(key), value));
        return values;
    }
}
