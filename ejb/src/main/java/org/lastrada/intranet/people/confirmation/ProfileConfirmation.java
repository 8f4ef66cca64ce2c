package org.lastrada.intranet.people.confirmation;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.lastrada.intranet.audit.AuditedAs;

/** That a person said, on a day, that their profile is right. It holds for a year. */
@Entity
@AuditedAs(value = "person.confirmation", partOf = "personId")
class ProfileConfirmation {

    static final Period HOLDS = Period.ofYears(1);
    /** How long somebody new has for the first time. */
    static final int FIRST_WITHIN_DAYS = 30;
    static final int ASKED_DAYS_BEFORE = 30;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    private long personId;
    private Instant confirmedAt;
    private LocalDate nextOn;

    protected ProfileConfirmation() { }

    ProfileConfirmation(long personId, Instant now, LocalDate today) {
        this.personId = personId;
        this.confirmedAt = now;
        this.nextOn = today.plus(HOLDS);
    }

    boolean isOf(LocalDate day) {
        return nextOn.equals(day.plus(HOLDS));
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    LocalDate nextOn() {
        return nextOn;
    }
}
