package org.lastrada.intranet.progress;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** What ended goes with its file. Its page tells everybody that day, so that nobody can choose another. */
@ApplicationScoped
class EndedWork extends RowsByAge {

    @Override
    public String name() {
        return "long-work";
    }

    @Override
    public Period period() {
        var days = (int) Work.KEPT.toDays();
        return new Period(days, days, days);
    }

    @Override
    protected Rows rows() {
        return new Rows("Work", "r.id", "r.endedAt", "r.accountId", "r.endedAt is not null");
    }
}
