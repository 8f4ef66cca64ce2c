package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.access.FirstOrganisation;
import org.lastrada.intranet.membership.kind.OrganisationClass;
import org.lastrada.intranet.membership.kind.OrganisationClasses;
import org.lastrada.intranet.membership.profile.OrganisationProfile;

/** The secretariat as an organisation of its own class: not in the register, but where its staff belongs. */
@ApplicationScoped
class FoundSecretariat implements FirstOrganisation {

    @Inject Organisations organisations;
    @Inject OrganisationClasses classes;
    @Inject Settling settling;
    @Inject Clock clock;

    @Override
    public long found(Sketch sketch) {
        word("member", sketch.memberLabel(), sketch);
        word("associate", sketch.associateLabel(), sketch);
        var secretariat = classes.named(OrganisationClass.SECRETARIAT).orElseThrow();
        var profile = new OrganisationProfile(sketch.shortName(), sketch.name(), sketch.country(), Set.of(), null, null, null, null, null, null, null,
                null, null, Set.of(sketch.language().getLanguage()), Set.of(), null, null);
        var organisation = organisations.add(new Organisation(secretariat, profile, Set.of(), clock.instant()));
        settling.settle(organisation);
        return organisation.id();
    }

    private void word(String code, String label, Sketch sketch) {
        if (label == null) return;
        classes.word(code, Map.of(sketch.language().getLanguage(), label));
    }
}
