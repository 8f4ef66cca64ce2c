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

    private static final int AT_ONCE = 50;

    private final ImportTarget<F> target;
    private final List<Effect> effects;
    private final Runnable letGo;
    private int looked;

    /** @param letGo forgets what was read and written so far, so that the last of many rows takes no longer than the first */
    Undoing(ImportTarget<F> target, List<Effect> effects, Runnable letGo) {
        this.target = target;
        this.effects = effects;
        this.letGo = letGo;
    }

    void undo() {
        var changed = named(this::isChangedSince);
        if (!changed.isEmpty()) throw new ChangedSinceTheImport(changed);
        var inUse = target.inUse(effects.stream().filter(Effect::added).map(Effect::id).collect(Collectors.toSet()));
        if (!inUse.isEmpty()) throw new InUseSinceTheImport(named(effect -> inUse.contains(effect.id())));
        for (var i = effects.size() - 1; i >= 0; i--) takeBack(effects.get(i));
    }

    private void takeBack(Effect effect) {
        breathe();
        if (effect.added()) target.remove(effect.id());
        else target.writeBack(effect.id(), byField(effect.before()));
    }

    private void breathe() {
        if (++looked % AT_ONCE == 0) letGo.run();
    }

    private String named(Predicate<Effect> stands) {
        return effects.stream().filter(stands).map(Effect::label).collect(Collectors.joining(", "));
    }

    /** One that is gone was changed too. An added one is compared as a whole, a changed one in what was changed. */
    private boolean isChangedSince(Effect effect) {
        breathe();
        var now = target.values(effect.id());
        if (now.isEmpty()) return true;
        if (effect.added() && !now.get().keySet().equals(byField(effect.after()).keySet())) return true;
        return byField(effect.after()).entrySet().stream()
                .anyMatch(written -> !new HashSet<>(now.get().getOrDefault(written.getKey(), List.of())).equals(new HashSet<>(written.getValue())));
    }

    @SuppressWarnings("unchecked")
    private Map<F, List<String>> byField(Map<String, List<String>> byKey) {
        var values = new HashMap<F, List<String>>();
        byKey.forEach((key, value) -> values.put((F) target.kind().field(key), value));
        return values;
    }
}
