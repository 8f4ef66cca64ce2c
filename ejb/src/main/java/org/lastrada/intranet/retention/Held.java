package org.lastrada.intranet.retention;

import java.util.HashSet;
import java.util.Set;

/**
 * Whose data must stay whatever its age, because of a legal hold today. Never empty, so that a query may ask for {@code not in}: the
 * number of nobody is always among them.
 */
public record Held(Set<Long> people, Set<Long> accounts, Set<Long> organisations) {

    private static final long NOBODY = -1;

    public static final Held NONE = new Held(Set.of(), Set.of(), Set.of());

    public Held {
        people = withNobody(people);
        accounts = withNobody(accounts);
        organisations = withNobody(organisations);
    }

    public boolean isNobody() {
        return equals(NONE);
    }

    public boolean isPerson(long id) {
        return people.contains(id);
    }

    private static Set<Long> withNobody(Set<Long> ids) {
        var all = new HashSet<>(ids);
        all.add(NOBODY);
        return Set.copyOf(all);
    }
}
