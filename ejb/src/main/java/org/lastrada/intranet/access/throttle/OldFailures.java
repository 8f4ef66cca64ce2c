package org.lastrada.intranet.access.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** Counts of failed sign-ins, from the last of them. Kept longer than any {@link Throttle} remembers. */
@ApplicationScoped
class OldFailures extends RowsByAge {

    @Override
    public String name() {
        return "failures";
    }

    @Override
    public Period period() {
        return new Period(2, 2, 30);
    }

    @Override
    protected Rows rows() {
        return new Rows("ThrottleRow", "r.subject", "r.lastAt", null, null);
    }
}
