package org.lastrada.intranet.access.throttle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lastrada.intranet.audit.Unaudited;

/** Failures counted for one account, one network, or everybody; in the database so that every node counts together. */
@Entity
@Table(name = "throttle")
@Unaudited("a counter; each failure leaves a row of its own")
class ThrottleRow {

    @Id
    private String subject;
    private int failures;
    private Instant lastAt;

    protected ThrottleRow() { }

    Failures failures() {
        return new Failures(failures, failures == 0 ? null : lastAt);
    }

    void keep(Failures counted) {
        failures = counted.count();
        if (counted.last() != null) lastAt = counted.last();
    }
}
