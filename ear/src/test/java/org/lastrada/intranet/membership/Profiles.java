package org.lastrada.intranet.membership;

import java.util.Set;
import java.util.UUID;
import org.lastrada.intranet.membership.profile.OrganisationProfile;

/** Profiles for tests that write about organisations. */
public final class Profiles {

    private Profiles() { }

    static OrganisationProfile inCity(OrganisationProfile p, String city) {
        return new OrganisationProfile(p.shortName(), p.legalName(), p.country(), p.countriesServed(), p.legalForm(), p.registrationNumber(), p.founded(), p.website(),
                p.email(), p.phone(), p.address(), city, p.description(), p.languages(), p.terms(), p.staffBand(), p.budgetBand());
    }

    static OrganisationProfile speaking(OrganisationProfile p, Set<String> languages) {
        return new OrganisationProfile(p.shortName(), p.legalName(), p.country(), p.countriesServed(), p.legalForm(), p.registrationNumber(), p.founded(), p.website(),
                p.email(), p.phone(), p.address(), p.city(), p.description(), languages, p.terms(), p.staffBand(), p.budgetBand());
    }

    static OrganisationProfile carrying(OrganisationProfile p, Set<Long> terms) {
        return new OrganisationProfile(p.shortName(), p.legalName(), p.country(), p.countriesServed(), p.legalForm(), p.registrationNumber(), p.founded(), p.website(),
                p.email(), p.phone(), p.address(), p.city(), p.description(), p.languages(), terms, p.staffBand(), p.budgetBand());
    }

    static OrganisationProfile named(String name) {
        return new OrganisationProfile(name, name, "PL", Set.of("PL"), null, null, null, null, null, null, null, "Warszawa", null, Set.of("pl"), Set.of(), null, null);
    }

    static String newName() {
        return "Fundacja " + UUID.randomUUID().toString().substring(0, 8);
    }
}
