package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** What people were told, from the last change it tells of. */
@ApplicationScoped
class OldNotices extends RowsByAge {

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Period period() {
        return new Period(365, 90, 1095);
    }

    @Override
    protected Rows rows() {
        return new Rows("Notice", "r.id", "r.lastAt", "r.accountId", null);
    }
}
