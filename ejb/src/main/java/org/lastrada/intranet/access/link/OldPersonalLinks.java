package org.lastrada.intranet.access.link;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** Addresses for a person's other programs, such as a calendar's, from when they were called back. */
@ApplicationScoped
class OldPersonalLinks extends RowsByAge {

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public Period period() {
        return new Period(30, 7, 365);
    }

    @Override
    protected Rows rows() {
        return new Rows("PersonalLink", "r.id", "r.revokedAt", "r.accountId", "r.revokedAt is not null");
    }
}
