package org.lastrada.intranet.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.audit.AuditLine.Change;

/** What somebody was called and where they were written to before, as the audit trail remembers it; in entries too that were merged into theirs. */
final class FormerNames {

    private static final String GIVEN = "givenName";
    private static final String FAMILY = "familyName";
    private static final String EMAIL = "email";

    private final LongFunction<List<AuditLine>> trail;
    private final Set<String> names = new HashSet<>();
    private final Map<Long, Instant> entries = new HashMap<>();

    /** @param trail what rows tell about a person, newest first */
    FormerNames(LongFunction<List<AuditLine>> trail, Person person) {
        this.trail = trail;
        entries.put(person.id(), person.createdAt());
        goBack(person.id(), person.profile().givenName(), person.profile().familyName());
    }

    /** What stood there before a change is what they were called before it. */
    private void goBack(long entry, String given, String family) {
        var then = new HashMap<>(Map.of(GIVEN, given, FAMILY, family, EMAIL, ""));
        for (var line : trail.apply(entry)) {
            line.changes().forEach(change -> then.replace(change.attribute(), change.before()));
            know(then);
            told(line, "createdAt", Change::before).forEach(made -> entries.put(entry, Instant.parse(made)));
            told(line, "mergedId", Change::after).map(Long::valueOf).filter(other -> !entries.containsKey(other)).forEach(this::goBackAs);
        }
    }

    private void goBackAs(long other) {
        entries.put(other, null);
        goBack(other, "", "");
    }

    private static Stream<String> told(AuditLine line, String attribute, Function<Change, String> when) {
        return line.changes().stream().filter(change -> change.attribute().equals(attribute)).map(when).filter(text -> !text.isEmpty());
    }

    private void know(Map<String, String> then) {
        if (!then.get(GIVEN).isEmpty() && !then.get(FAMILY).isEmpty()) names.add(then.get(GIVEN) + " " + then.get(FAMILY));
        if (!then.get(EMAIL).isEmpty()) names.add(then.get(EMAIL));
    }

    Set<String> names() {
        return names;
    }

    /** Every number they had, this one included, and when that entry was made: null where the trail does not tell. */
    Map<Long, Instant> entries() {
        return entries;
    }
}
