package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.lastrada.intranet.membership.status.Standing;
import org.lastrada.intranet.membership.status.StatusRules;
import org.lastrada.intranet.shared.Days;

/** Keeps the stored status what the rules say: after every change, by the daily job, and before anything reads it. */
@ApplicationScoped
class Settling {

    record DueSettled(LocalDate on) { }

    @Inject Organisations organisations;
    @Inject StatusRules rules;
    @Inject OrganisationNews news;
    @Inject Event<DueSettled> done;
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
    void settleOnceADay() {
        if (!days.today().equals(settledOn)) settleDue();
    }

    /** Whatever somebody else is writing at this moment is settled by them; had they not written it, the next job does it. */
    void settleDue() {
        var today = days.today();
        var inForce = rules.all();
        organisations.unsettled(today).forEach(organisation -> keep(organisation, organisation.standing(inForce, today)));
        done.fire(new DueSettled(today));
    }

    /** Only now is it so for everybody: had it not been committed, the next reader would have to do it. */
    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) DueSettled due) {
        settledOn = due.on();
    }

    /** After the rules changed: everybody anew. */
    void settleAll() {
        var inForce = rules.all();
        organisations.everyOne().forEach(organisation -> keep(organisation, organisation.standing(inForce, days.today())));
    }
}
