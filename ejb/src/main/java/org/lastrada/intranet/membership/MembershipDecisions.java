package org.lastrada.intranet.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.NotFound;

/** What the secretariat decides about a membership. Every decision settles the status before it is told. */
@Stateless
@Requires(Permission.MEMBERSHIP_DECIDE)
public class MembershipDecisions {

    @Inject Organisations organisations;
    @Inject Settling settling;
    @Inject Caller caller;
    @Inject Clock clock;

    public Standing join(long id, LocalDate day) {
        return decide(id, organisation -> organisation.join(day));
    }

    public Standing admitFor(long id, LocalDate from, LocalDate until) {
        return decide(id, organisation -> organisation.admitFor(from, until));
    }

    /** @param until the last suspended day, or null for until further notice */
    public Standing suspend(long id, LocalDate from, LocalDate until, String reason) {
        return decide(id, organisation -> organisation.suspend(from, until, reason, caller.name(), clock.instant()));
    }

    public Standing takeUpAgain(long id) {
        return decide(id, organisation -> organisation.takeUpAgain(settling.today()));
    }

    public Standing override(long id, MembershipStatus status, boolean counts, LocalDate until, String reason) {
        var decided = new Standing.Overriding(status, counts, reason, caller.name(), settling.today(), until);
        return decide(id, organisation -> organisation.override(decided, clock.instant()));
    }

    public Standing liftOverride(long id) {
        return decide(id, organisation -> organisation.liftOverride(settling.today()));
    }

    public Standing end(long id, LocalDate lastDay, String because) {
        return decide(id, organisation -> organisation.end(lastDay, because));
    }

    public Standing resume(long id) {
        return decide(id, Organisation::resume);
    }

    public Standing become(long id, String classCode) {
        var itsClass = organisations.classNamed(classCode).filter(c -> !c.isRetired()).orElseThrow(NotFound::new);
        return decide(id, organisation -> organisation.become(itsClass));
    }

    private Standing decide(long id, Consumer<Organisation> decision) {
        var organisation = organisations.lock(id);
        decision.accept(organisation);
        return settling.settle(organisation);
    }
}
