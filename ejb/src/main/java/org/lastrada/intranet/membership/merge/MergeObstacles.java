package org.lastrada.intranet.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.system.References;

/** Whatever refers to an entry that is to go, and is neither its own nor moved: to remove it would be to lose that. */
@ApplicationScoped
public class MergeObstacles {

    @Inject References references;
    @Inject Caller caller;

    /**
     * In words, as things stand now.
     *
     * @param entries the table of the entry
     * @param own     tables whose rows come or go with it
     */
    public List<String> of(String entries, long duplicate, Set<String> own) {
        return words(references.tables(entries, duplicate, own));
    }

    /** @throws StillReferredTo */
    public void mustBeGone(String entries, long duplicate, Set<String> own, String name) {
        var left = references.tables(entries, duplicate, own);
        if (!left.isEmpty()) throw new StillReferredTo(name, String.join(", ", words(left)));
    }

    /** A table that nobody found words for is called by its name, which says more than nothing. */
    private List<String> words(List<String> tables) {
        var texts = caller.texts();
        return tables.stream().map(table -> texts.has("membership.table." + table) ? texts.get("membership.table." + table) : table.replace('_', ' ')).toList();
    }
}
