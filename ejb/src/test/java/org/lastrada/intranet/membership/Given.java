package org.lastrada.intranet.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Organisations to picture, and the status rules a platform starts with. */
final class Given {

    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final OrganisationClass MEMBER = new OrganisationClass("member", 1, true, "member-staff", Map.of("en", "Member"));

    private Given() { }

    static Organisation nadzieja() {
        return new Organisation(MEMBER, profile("Nadzieja Minsk", "BY"), Set.of(), NOW);
    }

    /** The same organisation, entered a second time under its name in full. */
    static Organisation nadziejaAgain() {
        return new Organisation(MEMBER, profile("Nadzieja Minsk Fund", "BY"), Set.of(), NOW);
    }

    static Organisation secretariat() {
        var itsClass = new OrganisationClass(OrganisationClass.SECRETARIAT, 3, false, null, Map.of("en", "Secretariat"));
        return new Organisation(itsClass, profile("International Office", "NL"), Set.of(), NOW);
    }

    static OrganisationProfile profile(String name, String country) {
        return new OrganisationProfile(name, name, country, Set.of(country), null, null, 2001, null, null, null, null, null, null, Set.of("be", "ru"), Set.of(),
                null, null);
    }

    /** As {@code V004__roles_classes_and_status_rules.sql} lays them down. */
    static List<StatusRule> rules() {
        return List.of(
                new StatusRule(null, 1, MembershipStatus.ENDED, MembershipEvent.ENDED, 1, null, 0, false),
                new StatusRule(null, 2, MembershipStatus.SUSPENDED, MembershipEvent.SUSPENDED, 0, MembershipEvent.SUSPENSION_END, 0, false),
                new StatusRule(null, 3, MembershipStatus.EXPIRED, MembershipEvent.PERIOD_END, 74, null, 0, false),
                new StatusRule(null, 4, MembershipStatus.GRACE, MembershipEvent.PERIOD_END, 1, MembershipEvent.PERIOD_END, 73, true),
                new StatusRule(null, 5, MembershipStatus.NEW, MembershipEvent.JOINED, 0, MembershipEvent.JOINED, 90, true),
                new StatusRule(null, 6, MembershipStatus.CURRENT, MembershipEvent.PERIOD_START, 0, MembershipEvent.PERIOD_END, 0, true));
    }

    static Standing standing(Organisation organisation, LocalDate day) {
        return organisation.standing(rules(), day);
    }
}
