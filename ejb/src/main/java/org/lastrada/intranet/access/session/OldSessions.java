package org.lastrada.intranet.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** Where people were signed in must not pile up: from when the session was last seen. */
@ApplicationScoped
class OldSessions extends RowsByAge {

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Period period() {
        return new Period(30, 7, 365);
    }

    @Override
    protected Rows rows() {
        return new Rows("UserSession", "r.id", "r.seenAt", "r.accountId", null);
    }
}
