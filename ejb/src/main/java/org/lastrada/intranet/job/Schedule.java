package org.lastrada.intranet.job;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.JobBuilder.newJob;
import static org.quartz.TriggerBuilder.newTrigger;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Quartz with its tables in the database, so that of several nodes one runs each task. Missed runs are made up once. */
@ApplicationScoped
public class Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    @Inject Tasks tasks;
    private Scheduler scheduler;

    /**
     * Called once the database stands and holds its first data.
     *
     * @param node what this one of several servers is called
     */
    public void start(String node) {
        try {
            scheduler = new StdSchedulerFactory(settings(node)).getScheduler();
            for (var task : tasks.stream().toList()) put(task);
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not start", e);
        }
    }

    private void put(Task task) throws SchedulerException {
        var job = newJob(RunTask.class).withIdentity(task.name()).requestRecovery().storeDurably().build();
        var trigger = newTrigger().withIdentity(task.name()).forJob(JobKey.jobKey(task.name()))
                .withSchedule(cronSchedule(task.schedule()).inTimeZone(TimeZone.getTimeZone("UTC")).withMisfireHandlingInstructionFireAndProceed()).build();
        scheduler.scheduleJob(job, Set.of(trigger), true);
    }

    private static Properties settings(String node) {
        var settings = new Properties();
        settings.put("org.quartz.scheduler.instanceName", "intranet");
        settings.put("org.quartz.scheduler.instanceId", node + "-" + ProcessHandle.current().pid());
        settings.put("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.put("org.quartz.scheduler.classLoadHelper.class", "org.quartz.simpl.ThreadContextClassLoadHelper");
        settings.put("org.quartz.scheduler.threadsInheritContextClassLoaderOfInitializer", "true");
        settings.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.put("org.quartz.threadPool.threadCount", "3");
        settings.put("org.quartz.threadPool.threadsInheritContextClassLoaderOfInitializingThread", "true");
        settings.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        settings.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        settings.put("org.quartz.jobStore.tablePrefix", "JOBS_");
        settings.put("org.quartz.jobStore.useProperties", "true");
        settings.put("org.quartz.jobStore.isClustered", "true");
        settings.put("org.quartz.jobStore.clusterCheckinInterval", "10000");
        settings.put("org.quartz.jobStore.misfireThreshold", "60000");
        settings.put("org.quartz.jobStore.dataSource", "jobs");
        settings.put("org.quartz.dataSource.jobs.jndiURL", "java:/jdbc/intranet-jobs");
        return settings;
    }

    @PreDestroy
    void stop() {
        try {
            if (scheduler != null) scheduler.shutdown(true);
        } catch (SchedulerException e) {
            LOG.warn("the scheduler did not stop cleanly", e);
        }
    }
}
