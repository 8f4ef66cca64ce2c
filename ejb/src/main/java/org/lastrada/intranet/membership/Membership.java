package org.lastrada.intranet.membership;

import static jakarta.persistence.CascadeType.ALL;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Parent;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.membership.status.MembershipDates;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.membership.status.Standing;
import org.lastrada.intranet.membership.status.StatusRule;
import org.lastrada.intranet.shared.NotFound;

/**
 * An organisation's time on the platform. It joins once, on a day that never moves; periods of membership follow one another; it may be
 * suspended and take up again; it ends with a reason, and stays readable. Its status is what the rules make of these dates today, kept
 * here only so that the register can be sorted and filtered by it.
 */
@Embeddable
class Membership {

    @Parent
    private Organisation organisation;
    private LocalDate joined;
    private LocalDate endedOn;
    private String endedBecause;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MembershipStatus status = MembershipStatus.NONE;
    private boolean counts;
    @Unaudited("until when the status is sure to hold, a note to the daily job")
    private LocalDate statusUntil;
    @OneToMany(mappedBy = "organisation", cascade = ALL, orphanRemoval = true)
    @OrderBy("starts")
    private Set<MembershipPeriod> periods = new LinkedHashSet<>();
    @OneToMany(mappedBy = "organisation", cascade = ALL, orphanRemoval = true)
    @OrderBy("starts")
    private Set<Suspension> suspensions = new LinkedHashSet<>();
    @OneToMany(mappedBy = "organisation", cascade = ALL, orphanRemoval = true)
    @OrderBy("starts")
    private Set<StatusOverride> overrides = new LinkedHashSet<>();

    protected Membership() { }

    Membership(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Hibernate hands the owner over by a property alone, also where all else is read from fields. */
    Organisation getOrganisation() {
        return organisation;
    }

    void setOrganisation(Organisation owner) {
        organisation = owner;
    }

    /** @param day never moves afterwards, whatever happens to the membership */
    void join(LocalDate day) {
        if (joined != null && !joined.equals(day)) throw new JoinedDateNeverMoves(organisation.shortName(), joined);
        joined = day;
    }

    /** For an import that is undone before anything was built on the date it brought. */
    void haveNeverJoined() {
        if (periods.isEmpty()) joined = null;
    }

    void admitFor(LocalDate from, LocalDate until) {
        if (joined == null) join(from);
        if (from.isBefore(joined)) throw new DatesAreInTheWrongOrder(joined, from);
        if (endedOn != null) throw new MembershipHasEnded(organisation.shortName(), endedOn);
        if (periods.stream().anyMatch(period -> period.overlaps(from, until))) throw new PeriodsOverlap(from, until);
        periods.add(new MembershipPeriod(organisation, from, until));
    }

    /** One that was typed wrongly never was; the audit trail tells of it. The day of joining stays. */
    void withdrawPeriod(LocalDate from) {
        if (!periods.removeIf(period -> period.beginsOn(from))) throw new NotFound();
    }

    void suspend(LocalDate from, LocalDate until, String reason, String by, Instant now) {
        mustBeAMember();
        var wanted = new Suspension(organisation, from, until, reason, by, now);
        if (suspensions.stream().anyMatch(wanted::overlaps)) throw new AlreadySuspended(organisation.shortName());
        suspensions.add(wanted);
    }

    /** Decided on the day it began, a suspension never was; the audit trail tells of it. */
    void takeUpAgain(LocalDate from) {
        var suspension = suspensions.stream().filter(one -> one.holds(from)).findFirst().orElseThrow(() -> new NotSuspended(organisation.shortName()));
        if (suspension.beginsOn(from)) suspensions.remove(suspension);
        else suspension.liftFrom(from);
    }

    void override(Standing.Overriding decided, Instant now) {
        List.copyOf(overrides).stream().filter(override -> override.holds(decided.starts())).forEach(override -> lift(override, decided.starts()));
        overrides.add(new StatusOverride(organisation, decided, now));
    }

    void liftOverride(LocalDate from) {
        lift(overrides.stream().filter(override -> override.holds(from)).findFirst().orElseThrow(() -> new NothingOverridden(organisation.shortName())), from);
    }

    private void lift(StatusOverride override, LocalDate from) {
        if (override.beginsOn(from)) overrides.remove(override);
        else override.liftFrom(from);
    }

    void end(LocalDate on, String because) {
        mustBeAMember();
        if (on.isBefore(joined)) throw new DatesAreInTheWrongOrder(joined, on);
        endedOn = on;
        endedBecause = because;
    }

    void resume() {
        if (endedOn == null) throw new MembershipHasNotEnded(organisation.shortName());
        endedOn = null;
        endedBecause = null;
    }

    /**
     * Takes over what a duplicate's adds: the earlier day of joining, the periods and suspensions that fit. Whoever never joined takes
     * over the whole of it, its end included.
     */
    void absorb(Membership duplicate, Absorption absorption) {
        if (joined == null) {
            endedOn = duplicate.endedOn;
            endedBecause = duplicate.endedBecause;
        }
        joined = absorption.joined();
        absorption.periods().forEach(period -> periods.add(period.copyFor(organisation)));
        absorption.suspensions().forEach(suspension -> suspensions.add(suspension.copyFor(organisation)));
    }

    void copy(Membership another) {
        joined = another.joined;
        endedOn = another.endedOn;
        periods.addAll(another.periods);
        suspensions.addAll(another.suspensions);
        overrides.addAll(another.overrides);
    }

    private void mustBeAMember() {
        if (joined == null) throw new NotAMemberYet(organisation.shortName());
        if (endedOn != null) throw new MembershipHasEnded(organisation.shortName(), endedOn);
    }

    /** @param rules those of its class */
    Standing standing(List<StatusRule> rules, LocalDate today) {
        var standing = standingOn(rules, today);
        var last = standing;
        while (last.until() != null && standing.goesOnAs(standingOn(rules, last.until().plusDays(1)))) last = standingOn(rules, last.until().plusDays(1));
        return standing.until(last.until());
    }

    private Standing standingOn(List<StatusRule> rules, LocalDate day) {
        var dates = MembershipDates.of(joined, endedOn, periods.stream().map(MembershipPeriod::span).toList(),
                suspensions.stream().map(Suspension::span).toList(), day);
        return Standing.of(dates, rules, overrides.stream().map(StatusOverride::overriding).toList(), day);
    }

    /** Keeps what the rules say today. */
    void settle(Standing standing) {
        status = standing.status();
        counts = standing.counts();
        statusUntil = standing.until();
    }

    boolean counts() {
        return counts;
    }

    MembershipStatus status() {
        return status;
    }

    LocalDate joined() {
        return joined;
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    String endedBecause() {
        return endedBecause;
    }

    List<MembershipPeriod> periods() {
        return List.copyOf(periods);
    }

    List<Suspension> suspensions() {
        return List.copyOf(suspensions);
    }

    List<StatusOverride> overrides() {
        return List.copyOf(overrides);
    }
}
