package org.lastrada.intranet.retention.night;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** What retention itself did. */
@ApplicationScoped
class OldRuns extends RowsByAge {

    @Override
    public String name() {
        return "retention-runs";
    }

    @Override
    public Period period() {
        return new Period(90, 30, 730);
    }

    @Override
    protected Rows rows() {
        return new Rows("RuleRun", "r.id", "r.at", null, null);
    }
}
