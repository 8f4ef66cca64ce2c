package org.lastrada.intranet.operation;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** How tasks ran that there are no longer: those that there are run again before that. */
@ApplicationScoped
class OldTaskRuns extends RowsByAge {

    @Override
    public String name() {
        return "task-runs";
    }

    @Override
    public Period period() {
        return new Period(90, 30, 365);
    }

    @Override
    protected Rows rows() {
        return new Rows("TaskRun", "r.task", "r.began", null, null);
    }
}
