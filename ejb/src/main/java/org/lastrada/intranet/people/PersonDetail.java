package org.lastrada.intranet.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One person as their page shows them.
 *
 * @param email      null when the reader may not see it, as {@code phone} and {@code photo} (a hash)
 * @param hides      whether something is kept from this reader
 * @param now        where they belong today, or null
 * @param leftOn     the last day of who belongs nowhere, or null
 * @param languages  ISO 639
 */
public record PersonDetail(long id, String name, String jobTitle, String about, Set<String> languages, String email, String phone, String photo, boolean hides,
                           Belonging now, List<Belonging> before, List<HeldRow> functions, List<HeldRow> functionsBefore, LocalDate leftOn) {

    public record Belonging(long organisationId, String organisation, String country, LocalDate since, LocalDate until) {

        static Belonging of(Affiliation affiliation) {
            return of(Stay.of(affiliation));
        }

        static Belonging of(Stay stay) {
            return new Belonging(stay.organisation().id(), stay.organisation().shortName(), stay.organisation().country(), stay.starts(), stay.ends());
        }
    }

    static PersonDetail of(Person person, List<Representation> held, Sight sight, LocalDate today) {
        var profile = person.profile();
        var shows = sight == Sight.EVERYTHING ? new Visibility(true, true, true, true) : person.visibility();
        var now = person.affiliation(today).map(Belonging::of).orElse(null);
        var before = person.affiliations().stream().filter(affiliation -> !affiliation.holds(today)).map(Belonging::of).toList();
        return new PersonDetail(person.id(), person.name(), profile.jobTitle(), profile.about(), profile.languages(),
                shows.email() ? profile.email() : null, shows.phone() ? profile.phone() : null, shows.photo() ? person.photo() : null,
                !shows.email() || !shows.phone() && profile.phone() != null, now, before,
                held.stream().filter(one -> !one.hasEnded(today)).map(HeldRow::of).toList(), held.stream().filter(one -> one.hasEnded(today)).map(HeldRow::of).toList(),
                now == null ? person.home(today).map(Affiliation::ends).orElse(null) : null);
    }
}
