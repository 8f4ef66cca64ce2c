package org.lastrada.intranet.intake;

import java.util.List;

/** What an import did, as its last page tells it. */
public record ImportResult(ImportRow about, List<Effect> effects) {

    static ImportResult of(Import one) {
        return new ImportResult(one.row(), one.effects());
    }

    public List<Effect> added() {
        return effects.stream().filter(Effect::added).toList();
    }

    public List<Effect> changed() {
        return effects.stream().filter(e -> !e.added()).toList();
    }
}
