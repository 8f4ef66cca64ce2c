package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.system.References;

/** Whatever refers to an organisation that is to go, and is neither its own nor moved: to remove it would be to lose that. */
@ApplicationScoped
class MergeObstacles {

    private static final Set<String> OWN = Set.of("organisation_country", "organisation_language", "organisation_term", "membership_period", "suspension",
            "status_override");

    @Inject References references;
    @Inject Belongings belongings;
    @Inject Caller caller;

    /** In words, as things stand before anything is moved. */
    List<String> before(long duplicate) {
        var all = new HashSet<>(OWN);
        all.addAll(belongings.tables());
        return words(references.tables("organisation", duplicate, all));
    }

    /** @throws StillReferredTo */
    void mustBeGone(long duplicate, String name) {
        var left = references.tables("organisation", duplicate, OWN);
        if (!left.isEmpty()) throw new StillReferredTo(name, String.join(", ", words(left)));
    }

    /** A table that nobody found words for is called by its name, which says more than nothing. */
    private List<String> words(List<String> tables) {
        var texts = caller.texts();
        return tables.stream().map(table -> texts.has("membership.table." + table) ? texts.get("membership.table." + table) : table.replace('_', ' ')).toList();
    }
}
