package org.lastrada.intranet.membership;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.membership.status.Standing;

/** A status somebody decided against the rules, with a reason and always with an end. */
@Entity
@AuditedAs(value = "organisation.override", partOf = "organisation", organisation = "organisation", personal = true)
class StatusOverride {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MembershipStatus status;
    private boolean counts;
    private String reason;
    private LocalDate starts;
    private LocalDate ends;
    @Unaudited("the row itself says who")
    private String decidedBy;
    private Instant decidedAt;

    protected StatusOverride() { }

    StatusOverride(Organisation organisation, Standing.Overriding decided, Instant decidedAt) {
        if (decided.ends().isBefore(decided.starts())) throw new DatesAreInTheWrongOrder(decided.starts(), decided.ends());
        this.organisation = organisation;
        this.status = decided.status();
        this.counts = decided.counts();
        this.reason = decided.reason();
        this.starts = decided.starts();
        this.ends = decided.ends();
        this.decidedBy = decided.by();
        this.decidedAt = decidedAt;
    }

    boolean beginsOn(LocalDate day) {
        return starts.equals(day);
    }

    boolean holds(LocalDate day) {
        return overriding().holds(day);
    }

    void liftFrom(LocalDate day) {
        ends = day.minusDays(1);
    }

    Standing.Overriding overriding() {
        return new Standing.Overriding(status, counts, reason, decidedBy, starts, ends);
    }
}
