package org.lastrada.intranet.membership;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.membership.status.MembershipDates.Span;

/** A membership at rest, by decision, until a day or until further notice. */
@Entity
@AuditedAs(value = "organisation.suspension", partOf = "organisation", organisation = "organisation", personal = true)
class Suspension {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;
    private LocalDate starts;
    private LocalDate ends;
    private String reason;
    @Unaudited("the row itself says who")
    private String decidedBy;
    private Instant decidedAt;

    protected Suspension() { }

    Suspension(Organisation organisation, LocalDate starts, LocalDate ends, String reason, String decidedBy, Instant decidedAt) {
        if (ends != null && ends.isBefore(starts)) throw new DatesAreInTheWrongOrder(starts, ends);
        this.organisation = organisation;
        this.starts = starts;
        this.ends = ends;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    boolean beginsOn(LocalDate day) {
        return starts.equals(day);
    }

    boolean holds(LocalDate day) {
        return span().holds(day);
    }

    /** The last suspended day is the one before the membership is taken up again. */
    void liftFrom(LocalDate day) {
        ends = day.minusDays(1);
    }

    boolean overlaps(Suspension other) {
        return (ends == null || !other.starts.isAfter(ends)) && (other.ends == null || !starts.isAfter(other.ends));
    }

    /** Decided by whom and when it was. */
    Suspension copyFor(Organisation another) {
        return new Suspension(another, starts, ends, reason, decidedBy, decidedAt);
    }

    /** Nothing while it has no end. */
    Stream<Deadline> runningOut() {
        return Stream.ofNullable(ends).map(day -> new Deadline(Deadline.What.SUSPENSION_END, id, version, day));
    }

    Span span() {
        return new Span(starts, ends);
    }

    String reason() {
        return reason;
    }

    String decidedBy() {
        return decidedBy;
    }
}
