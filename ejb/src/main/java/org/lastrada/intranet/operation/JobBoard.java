package org.lastrada.intranet.operation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.job.Schedule;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;

/** The tasks of the clock: when each ran, how it went, when it runs next; started, paused and resumed by hand. */
@Stateless
@Requires(Permission.JOB_MANAGE)
public class JobBoard {

    @Inject TaskRuns runs;
    @Inject Schedule schedule;
    @Inject AuditTrail audit;

    @Requires(Permission.JOB_VIEW)
    public List<TaskRow> tasks() {
        return runs.board();
    }

    /** @throws org.lastrada.intranet.shared.NotFound when no task is named so, as for the other two */
    public void runNow(String task) {
        schedule.runNow(task);
        audit.record("task.started", "task", task, null, Map.of("task", task));
    }

    public void pause(String task) {
        schedule.pause(task);
        audit.record("task.paused", "task", task, null, Map.of("task", task));
    }

    public void resume(String task) {
        schedule.resume(task);
        audit.record("task.resumed", "task", task, null, Map.of("task", task));
    }
}
