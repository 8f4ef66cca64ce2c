package org.lastrada.intranet.access.link;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** Personal links that were used, called back, or ran out. */
@ApplicationScoped
class OldLinks extends RowsByAge {

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Period period() {
        return new Period(30, 7, 365);
    }

    @Override
    protected Rows rows() {
        return new Rows("AccessToken", "r.id", "coalesce(r.usedAt, r.revokedAt, r.expiresAt)", "r.accountId", null);
    }
}
