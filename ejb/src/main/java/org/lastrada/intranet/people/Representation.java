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

    void end(LocalDate lastDay) {
        if (ends == null || lastDay.isBefore(ends)) ends = lastDay.isBefore(starts) ? starts : lastDay;
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
