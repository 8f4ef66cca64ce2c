package org.lastrada.intranet.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;

/** Writes what an import would do, and takes it back: everything or nothing. */
@Stateless
@Requires(Permission.IMPORT_RUN)
public class RunImport {

    @Inject Imports imports;
    @Inject ImportTargets targets;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * Computes the plan once more and writes it. An import that was applied already stays as it is: a button pressed twice applies once.
     *
     * @param shown the fingerprint of the rows that the person saw
     * @throws PlanHasChanged when it would do something else by now
     */
    public void apply(long id, String shown) {
        var one = imports.lockInTurn(id);
        if (!one.isPrepared()) return;
        one.applied(Applying.of(one, targets.of(one.kind()), shown), caller.name(), clock.instant());
    }

    /** @throws ChangedSinceTheImport or {@link InUseSinceTheImport} naming the rows that stand in the way; nothing is undone then */
    public void undo(long id) {
        var one = imports.lockInTurn(id);
        one.undone(caller.name(), clock.instant());
        new Undoing<>(targets.of(one.kind()), one).undo();
    }
}
