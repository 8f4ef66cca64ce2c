package org.lastrada.intranet.membership;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.membership.status.MembershipDates.Span;

/** A stretch of membership, usually a calendar year; both days are included. */
@Entity
@AuditedAs(value = "organisation.period", partOf = "organisation", organisation = "organisation")
class MembershipPeriod {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;
    private LocalDate starts;
    private LocalDate ends;

    protected MembershipPeriod() { }

    MembershipPeriod(Organisation organisation, LocalDate starts, LocalDate ends) {
        if (ends.isBefore(starts)) throw new DatesAreInTheWrongOrder(starts, ends);
        this.organisation = organisation;
        this.starts = starts;
        this.ends = ends;
    }

    boolean overlaps(LocalDate from, LocalDate until) {
        return !until.isBefore(starts) && !from.isAfter(ends);
    }

    boolean beginsOn(LocalDate day) {
        return starts.equals(day);
    }

    boolean isBefore(MembershipPeriod other) {
        return other.starts.isAfter(ends);
    }

    Deadline runsOut() {
        return new Deadline(Deadline.What.PERIOD_END, id, version, ends);
    }

    Deadline graceRunsOut(LocalDate lastDay) {
        return new Deadline(Deadline.What.GRACE_END, id, version, lastDay);
    }

    MembershipPeriod copyFor(Organisation another) {
        return new MembershipPeriod(another, starts, ends);
    }

    Span span() {
        return new Span(starts, ends);
    }

    Long id() {
        return id;
    }
}
