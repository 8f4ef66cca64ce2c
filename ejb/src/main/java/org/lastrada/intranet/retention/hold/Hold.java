package org.lastrada.intranet.retention.hold;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.lastrada.intranet.audit.AuditedAs;

/**
 * That nothing about a person, or about anybody of an organisation, may go: placed with a reason, until a day or until further notice, and
 * lifted once the reason is over. Both days are included.
 */
@Entity
@Table(name = "legal_hold")
@AuditedAs(value = "hold", personal = true)
class Hold {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private Long personId;
    private Long organisationId;
    private String reason;
    private LocalDate starts;
    private LocalDate ends;

    protected Hold() { }

    private Hold(Long personId, Long organisationId, String reason, LocalDate starts, LocalDate ends) {
        if (reason == null || reason.isBlank()) throw new HoldNeedsAReason();
        if (ends != null && ends.isBefore(starts)) throw new HoldEndsBeforeItStarts(starts, ends);
        this.personId = personId;
        this.organisationId = organisationId;
        this.reason = reason.strip();
        this.starts = starts;
        this.ends = ends;
    }

    static Hold onPerson(long id, String reason, LocalDate starts, LocalDate ends) {
        return new Hold(id, null, reason, starts, ends);
    }

    static Hold onOrganisation(long id, String reason, LocalDate starts, LocalDate ends) {
        return new Hold(null, id, reason, starts, ends);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    /** From that day on nothing is kept for it any more. One that has not begun never does. */
    void lift(LocalDate day) {
        if (ends != null && ends.isBefore(day)) throw new HoldIsOver();
        ends = day.minusDays(1);
        if (ends.isBefore(starts)) starts = ends;
    }

    Long personId() {
        return personId;
    }

    Long organisationId() {
        return organisationId;
    }

    HoldRow row(String name, LocalDate day) {
        return new HoldRow(id, personId, organisationId, name, reason, starts, ends, holds(day), ends == null || !ends.isBefore(day));
    }
}
