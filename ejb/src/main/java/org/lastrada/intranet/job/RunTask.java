package org.lastrada.intranet.job;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Instant;
import org.lastrada.intranet.rights.Caller;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

/** The one Quartz job: finds the task by the job's name and runs it as its service. */
@DisallowConcurrentExecution
public class RunTask implements Job {

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        var name = context.getJobDetail().getKey().getName();
        var clock = CDI.current().select(Clock.class).get();
        var began = clock.instant();
        try {
            var task = CDI.current().select(Tasks.class).get().named(name);
            CDI.current().select(Caller.class).get().asService(task.service(), () -> {
                task.run();
                return null;
            });
            told(name, began, clock.instant(), null);
        } catch (RuntimeException e) {
            told(name, began, clock.instant(), e);
            throw new JobExecutionException(name + " failed", e);
        }
    }

    private static void told(String task, Instant began, Instant ended, RuntimeException failure) {
        CDI.current().select(TaskWatch.class).forEach(watch -> watch.ran(task, began, ended, failure));
    }
}
