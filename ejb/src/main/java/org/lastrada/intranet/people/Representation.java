package org.lastrada.intranet.people;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.membership.Organisation;

/** A function held for an organisation, from a day until a day. */
@Entity
@AuditedAs(value = "organisation.representation", partOf = "organisation", organisation = "organisation")
public class Representation {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "held_function")
    private RepresentativeFunction function;
    private LocalDate starts;
    private LocalDate ends;

    protected Representation() { }

    public Representation(Organisation organisation, Person person, RepresentativeFunction function, LocalDate starts, LocalDate ends) {
        if (ends != null && ends.isBefore(starts)) throw new FunctionEndsBeforeItStarts(starts, ends);
        this.organisation = organisation;
        this.person = person;
        this.function = function;
        this.starts = starts;
        this.ends = ends;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    /** @throws FunctionEndsBeforeItStarts when it had not begun on that day */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(starts)) throw new FunctionEndsBeforeItStarts(starts, lastDay);
        ends = lastDay;
    }

    /** The organisation it is held for turned out to be a duplicate of another. */
    void passTo(Organisation another) {
        organisation = another;
    }

    /** Who holds it turned out to be a duplicate of another entry. */
    void passTo(Person another) {
        person = another;
    }

    boolean hasEnded(LocalDate day) {
        return ends != null && ends.isBefore(day);
    }

    /** Whether the other is the same function of the same person, at least for a day at the same time. */
    boolean repeats(Representation other) {
        return function == other.function && isHeldBy(other.person) && meets(other);
    }

    /** Whether it is the same function of somebody else, at least for a day at the same time. */
    boolean leavesNoRoomFor(Representation other) {
        return function == other.function && !isHeldBy(other.person) && meets(other);
    }

    /** The last day before another holder, or before today when that one is there already; null when it would not even have begun. */
    LocalDate lastDayBefore(Representation another, LocalDate today) {
        var last = (another.starts.isAfter(today) ? another.starts : today).minusDays(1);
        return last.isBefore(starts) ? null : last;
    }

    private boolean meets(Representation other) {
        return (ends == null || !other.starts.isAfter(ends)) && (other.ends == null || !starts.isAfter(other.ends));
    }

    /** Whether two entries of one person hold the same function for the same organisation, at least for a day at the same time. */
    boolean isTheSameAs(Representation other) {
        return function == other.function && isFor(other.organisation) && meets(other);
    }

    private boolean isFor(Organisation other) {
        return organisation == other || organisation.id() != null && organisation.id().equals(other.id());
    }

    /** By identity and by id: one of the two may be Hibernate's stand-in for the other. */
    boolean isHeldBy(Person other) {
        return person == other || person.id() != null && person.id().equals(other.id());
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    LocalDate starts() {
        return starts;
    }

    LocalDate ends() {
        return ends;
    }

    Organisation organisation() {
        return organisation;
    }

    Person person() {
        return person;
    }

    RepresentativeFunction function() {
        return function;
    }
}
