package org.lastrada.intranet.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.lastrada.intranet.audit.AuditLine;

/** What somebody was called and where they were written to before, as the audit trail remembers it; in entries too that were merged into theirs. */
final class FormerNames {

    private static final String GIVEN = "givenName";
    private static final String FAMILY = "familyName";
    private static final String EMAIL = "email";

    private final LongFunction<List<AuditLine>> trail;
    private final Set<String> names = new HashSet<>();
    private final Set<Long> entries = new HashSet<>();

    /** @param trail what rows tell about a person, newest first */
    FormerNames(LongFunction<List<AuditLine>> trail, Person person) {
        this.trail = trail;
        goBack(person.id(), person.profile().givenName(), person.profile().familyName());
    }

    /** What stood there before a change is what they were called before it. */
    private void goBack(long entry, String given, String family) {
        if (!entries.add(entry)) return;
        var then = new HashMap<>(Map.of(GIVEN, given, FAMILY, family, EMAIL, ""));
        for (var line : trail.apply(entry)) {
            line.changes().stream().filter(change -> change.attribute().equals("mergedId")).forEach(change -> goBack(Long.parseLong(change.after()), "", ""));
            line.changes().forEach(change -> then.replace(change.attribute(), change.before()));
            know(then);
        }
    }

    private void know(Map<String, String> then) {
        if (!then.get(GIVEN).isEmpty() && !then.get(FAMILY).isEmpty()) names.add(then.get(GIVEN) + " " + then.get(FAMILY));
        if (!then.get(EMAIL).isEmpty()) names.add(then.get(EMAIL));
    }

    Set<String> names() {
        return names;
    }

    /** Every number they had, this one included. */
    Set<Long> entries() {
        return entries;
    }
}
