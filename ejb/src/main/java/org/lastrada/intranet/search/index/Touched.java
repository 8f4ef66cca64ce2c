package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lastrada.intranet.search.Indexed;
import org.lastrada.intranet.shared.Plugged;

/** From the entities that a transaction wrote to the subjects that are to be described anew. */
@ApplicationScoped
class Touched {

    @Inject Plugs plugs;
    @Inject Index index;

    void describe(Collection<Object> entities) {
        for (var plug : plugs.list()) {
            var subjects = new TreeSet<Long>();
            entities.forEach(entity -> subjects.addAll(touched(plug, entity)));
            var all = List.copyOf(subjects);
            for (int from = 0; from < all.size(); from += Index.AT_ONCE) index.describe(plug, all.subList(from, Math.min(all.size(), from + Index.AT_ONCE)));
        }
    }

    /** A fault in a feature must not keep people from saving: what it should have described is found once a rebuild has passed. */
    private static Set<Long> touched(Indexed plug, Object entity) {
        return Plugged.ask(plug, one -> one.touchedBy(entity)).orElse(Set.of());
    }
}
