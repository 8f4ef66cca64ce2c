package org.lastrada.intranet.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.lastrada.intranet.membership.kind.OrganisationClasses;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.membership.status.Standing;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;

/** What the secretariat decides about a membership. Every decision settles the status before it is told. */
@Stateless
@Requires(Permission.MEMBERSHIP_DECIDE)
public class MembershipDecisions {

    @Inject Organisations organisations;
    @Inject OrganisationClasses classes;
    @Inject Settling settling;
    @Inject Days days;
    @Inject OrganisationNews news;
    @Inject Caller caller;
    @Inject Clock clock;

    public Standing join(long id, LocalDate day) {
        return decide(id, membership -> membership.join(day));
    }

    public Standing admitFor(long id, LocalDate from, LocalDate until) {
        return decide(id, membership -> membership.admitFor(from, until));
    }

    /** @param from its first day */
    public Standing withdrawPeriod(long id, LocalDate from) {
        return decide(id, membership -> membership.withdrawPeriod(from));
    }

    /** @param until the last suspended day, or null for until further notice */
    public Standing suspend(long id, LocalDate from, LocalDate until, String reason) {
        return decide(id, membership -> membership.suspend(from, until, reason, caller.name(), clock.instant()));
    }

    public Standing takeUpAgain(long id) {
        return decide(id, membership -> membership.takeUpAgain(days.today()));
    }

    public Standing override(long id, MembershipStatus status, boolean counts, LocalDate until, String reason) {
        var decided = new Standing.Overriding(status, counts, reason, caller.name(), days.today(), until);
        return decide(id, membership -> membership.override(decided, clock.instant()));
    }

    public Standing liftOverride(long id) {
        return decide(id, membership -> membership.liftOverride(days.today()));
    }

    public Standing end(long id, LocalDate lastDay, String because) {
        return decide(id, membership -> membership.end(lastDay, because));
    }

    public Standing resume(long id) {
        return decide(id, Membership::resume);
    }

    public Standing become(long id, String classCode) {
        var itsClass = classes.named(classCode).filter(c -> !c.isRetired()).orElseThrow(NotFound::new);
        var organisation = organisations.lock(id);
        organisation.become(itsClass);
        return settled(organisation);
    }

    private Standing decide(long id, Consumer<Membership> decision) {
        var organisation = organisations.lock(id);
        decision.accept(organisation.membership());
        return settled(organisation);
    }

    /** Before anybody is told, so that the decision and what it made of the status are one row of the audit trail. */
    private Standing settled(Organisation organisation) {
        var standing = settling.settle(organisation);
        news.decided(organisation);
        return standing;
    }
}
