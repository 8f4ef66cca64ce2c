package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lastrada.intranet.rights.Caller;

/** Writes the rows of an import or takes them back, all or none. Not a boundary: who may is asked before. */
@ApplicationScoped
class Writing {

    @Inject Imports imports;
    @Inject ImportTargets targets;
    @Inject Caller caller;
    @Inject Clock clock;

    /** One that was written already stays as it is. @throws PlanHasChanged when it would do something else than was shown */
    void write(long id, String shown) {
        var one = imports.lockInTurn(id);
        if (!one.isPrepared()) return;
        var effects = Applying.of(one, targets.of(one.kind()), shown, imports::letGo);
        imports.get(id).applied(effects, caller.name(), clock.instant());
    }

    /** @throws ChangedSinceTheImport or {@link InUseSinceTheImport} naming the rows that stand in the way */
    void undo(long id) {
        var one = imports.lockInTurn(id);
        one.undone(caller.name(), clock.instant());
        new Undoing<>(targets.of(one.kind()), one.effects(), imports::letGo).undo();
    }
}
