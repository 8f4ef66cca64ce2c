package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.lastrada.intranet.membership.status.Standing;
import org.lastrada.intranet.membership.status.StatusRules;
import org.lastrada.intranet.shared.Days;

/** Keeps the stored status what the rules say: after every change, by the daily job, and before anything reads it. */
@ApplicationScoped
class Settling {

    @Inject Organisations organisations;
    @Inject StatusRules rules;
    @Inject OrganisationNews news;
    @Inject Days days;
    private volatile LocalDate settledOn;

    Standing settle(Organisation organisation) {
        return keep(organisation, organisation.standing(rules.all(), days.today()));
    }

    private Standing keep(Organisation organisation, Standing standing) {
        var before = organisation.membership().status();
        organisation.membership().settle(standing);
        if (before != standing.status()) news.standingChanged(organisation, before, standing.status());
        return standing;
    }

    /** The first reader of a new day does what the nightly job did not. */
    void settleDue() {
        var today = days.today();
        if (today.equals(settledOn)) return;
        var inForce = rules.all();
        organisations.unsettled(today).forEach(organisation -> keep(organisation, organisation.standing(inForce, today)));
        settledOn = today;
    }

    /** After the rules changed: everybody anew. */
    void settleAll() {
        var inForce = rules.all();
        organisations.everyOne().forEach(organisation -> keep(organisation, organisation.standing(inForce, days.today())));
    }
}
