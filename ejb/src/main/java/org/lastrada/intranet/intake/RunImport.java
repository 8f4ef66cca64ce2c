package org.lastrada.intranet.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lastrada.intranet.progress.OwnWork;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;

/** Writes what an import would do, and takes it back: everything or nothing. */
@Stateless
@Requires(Permission.IMPORT_RUN)
public class RunImport {

    /** Rows that are written or taken back while somebody waits for the page. */
    private static final int AT_ONCE = 200;

    @Inject Imports imports;
    @Inject Writing writing;
    @Inject OwnWork work;

    /**
     * Computes the plan once more and writes it; many rows are written by long work. An import that was applied already stays as it is: a
     * button pressed twice applies once.
     *
     * @param shown the fingerprint of the rows that the person saw
     * @return the long work that writes it, or nothing when it is written
     * @throws PlanHasChanged when it would do something else by now
     */
    public Optional<Long> apply(long id, String shown) {
        if (imports.lines(id) > AT_ONCE) return Optional.of(work.ask(WriteManyRows.WORDS, WriteManyRows.about(id, shown)));
        writing.write(id, shown);
        return Optional.empty();
    }

    /**
     * @return the long work that takes many rows back, or nothing when it is undone
     * @throws ChangedSinceTheImport or {@link InUseSinceTheImport} naming the rows that stand in the way; nothing is undone then
     */
    public Optional<Long> undo(long id) {
        if (imports.lines(id) > AT_ONCE) return Optional.of(work.ask(UndoManyRows.WORDS, String.valueOf(id)));
        writing.undo(id);
        return Optional.empty();
    }
}
