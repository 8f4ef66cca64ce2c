package org.lastrada.intranet.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.lastrada.intranet.membership.kind.GivenClasses;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.membership.status.GivenRules;
import org.lastrada.intranet.membership.status.Standing;

/** Organisations to picture. */
final class Given {

    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private Given() { }

    static Organisation nadzieja() {
        return new Organisation(GivenClasses.MEMBER, profile("Nadzieja Minsk", "BY"), Set.of(), NOW);
    }

    /** The same organisation, entered a second time under its name in full. */
    static Organisation nadziejaAgain() {
        return new Organisation(GivenClasses.MEMBER, profile("Nadzieja Minsk Fund", "BY"), Set.of(), NOW);
    }

    static Organisation secretariat() {
        return new Organisation(GivenClasses.SECRETARIAT, profile("International Office", "NL"), Set.of(), NOW);
    }

    static OrganisationProfile profile(String name, String country) {
        return new OrganisationProfile(name, name, country, Set.of(country), null, null, 2001, null, null, null, null, null, null, Set.of("be", "ru"), Set.of(),
                null, null);
    }

    static Standing standing(Organisation organisation, LocalDate day) {
        return organisation.standing(GivenRules.rules(), day);
    }
}
