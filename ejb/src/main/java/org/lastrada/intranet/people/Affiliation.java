package org.lastrada.intranet.people;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PersistenceUnitUtil;
import java.time.LocalDate;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.membership.Organisation;

/** A person's time with an organisation; both days are included, no end means still there. */
@Entity
@AuditedAs(value = "person.affiliation", partOf = "person", organisation = "organisation")
class Affiliation {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;
    private LocalDate starts;
    private LocalDate ends;

    protected Affiliation() { }

    Affiliation(Person person, Organisation organisation, LocalDate starts) {
        this.person = person;
        this.organisation = organisation;
        this.starts = starts;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    /** By identity and by id: one of the two may be Hibernate's stand-in for the other. */
    boolean isWith(Organisation other) {
        return organisation == other || organisation.id() != null && organisation.id().equals(other.id());
    }

    boolean isPartOf(Stay stay) {
        return stay.isWith(organisation) && stay.holds(starts);
    }

    /** Two entries of the person told parts of the same stay. */
    void coverAll(Stay stay) {
        starts = stay.starts();
        ends = stay.ends();
    }

    boolean isOpen() {
        return ends == null;
    }

    /** Before the person goes elsewhere. @throws CameThereLater or {@link LeftThereLater} unless it is after its first day, and its last */
    void mustBeBefore(LocalDate day) {
        if (!day.isAfter(starts)) throw new CameThereLater(person.name(), organisation.shortName(), starts);
        if (ends != null && !day.isAfter(ends)) throw new LeftThereLater(person.name(), organisation.shortName(), ends);
    }

    void end(LocalDate lastDay) {
        ends = lastDay.isBefore(starts) ? starts : lastDay;
    }

    void goOn() {
        ends = null;
    }

    /** The organisation it was with turned out to be a duplicate of another. */
    void passTo(Organisation another) {
        organisation = another;
    }

    Organisation organisation() {
        return organisation;
    }

    /** Without loading whom it is about, who may be gone already. */
    long personId(PersistenceUnitUtil ids) {
        return (Long) ids.getIdentifier(person);
    }

    LocalDate starts() {
        return starts;
    }

    LocalDate ends() {
        return ends;
    }
}
