package org.lastrada.intranet.operation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.system.Environment;

/** Open, since it is told by the clock's own thread, after the task's own rights have ended. */
@Stateless
@Open
public class NoteRun {

    @Inject TaskRuns runs;
    @Inject Environment environment;

    public void wentWell(String task, Instant began, Instant ended) {
        var run = runs.lock(task);
        if (!run.isWorthNoting(began, false)) return;
        run.wentWell(began, ended, environment.node());
        runs.keep(run);
    }

    public void failed(String task, Instant began, Instant ended, String because) {
        var run = runs.lock(task);
        run.failed(began, ended, environment.node(), because);
        runs.keep(run);
    }
}
