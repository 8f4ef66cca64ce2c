package org.lastrada.intranet.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.search.Audience;
import org.lastrada.intranet.search.Entry;

/** A person as others may find them. @param email null unless it is shown, as {@code phone} */
record FindablePerson(long id, String givenName, String familyName, String jobTitle, String about, String email, String phone, boolean listed) {

    /** @param stays by their first day */
    Entry entry(List<FindableStay> stays, LocalDate today) {
        var now = stays.stream().filter(stay -> stay.holds(today)).findFirst();
        var home = now.orElse(stays.isEmpty() ? null : stays.get(stays.size() - 1));
        var until = stays.stream().map(stay -> stay.until(today)).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        var forAll = listed && now.filter(stay -> !stay.ended()).isPresent();
        return new Entry(id, givenName + " " + familyName, Entry.line(jobTitle, home == null ? null : home.name()), Entry.lines(Arrays.asList(about, email, phone)),
                home == null ? null : home.country(), home == null ? null : home.organisation(), Set.of(), home == null ? null : home.starts(),
                forAll ? Audience.holding(Permission.PERSON_VIEW) : whoSeesThemAnyway(home), until);
    }

    /** Colleagues, whoever may write about them, auditors. */
    private static Audience whoSeesThemAnyway(FindableStay home) {
        var always = Audience.reachingAll(Permission.PERSON_EDIT).or(Audience.holding(Permission.AUDIT_VIEW));
        if (home == null) return always;
        return always.or(Audience.within(Permission.PERSON_VIEW, home.organisation())).or(Audience.reaching(Permission.PERSON_EDIT, home.organisation()));
    }
}
