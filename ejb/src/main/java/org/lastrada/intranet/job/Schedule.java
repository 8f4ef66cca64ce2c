package org.lastrada.intranet.job;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.JobBuilder.newJob;
import static org.quartz.TriggerBuilder.newTrigger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.quartz.CronTrigger;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger.TriggerState;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Quartz with its tables in the database, so that of several nodes one runs each task. Missed runs are made up once. */
@ApplicationScoped
public class Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    /** Seconds. Not a task of the scheduler's own: it may be the one that stands still. */
    private static final int LOOKS_EVERY = 30;

    @Resource ManagedScheduledExecutorService besides;
    @Inject Tasks tasks;
    @Inject StuckTriggers stuck;
    private Scheduler scheduler;
    private ScheduledFuture<?> watch;

    /**
     * Called once the database stands and holds its first data.
     *
     * @param node what this one of several servers is called
     */
    public void start(String node) {
        try {
            scheduler = new StdSchedulerFactory(settings(node)).getScheduler();
            for (var task : tasks.stream().toList()) put(task);
            dropWhatIsNoTaskAnyMore();
            scheduler.start();
            watch = besides.scheduleWithFixedDelay(() -> stuck.free(instance(), underway()), LOOKS_EVERY, LOOKS_EVERY, TimeUnit.SECONDS);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not start", e);
        }
    }

    /** What is paused stays paused over a restart; a schedule that the new version changed is taken over. */
    private void put(Task task) throws SchedulerException {
        var trigger = trigger(task);
        var known = scheduler.getTrigger(trigger.getKey());
        if (known instanceof CronTrigger cron && cron.getCronExpression().equals(trigger.getCronExpression())) return;
        var paused = scheduler.getTriggerState(trigger.getKey()) == TriggerState.PAUSED;
        var job = newJob(RunTask.class).withIdentity(task.name()).requestRecovery().storeDurably().build();
        scheduler.scheduleJob(job, Set.of(trigger), true);
        if (paused) scheduler.pauseTrigger(trigger.getKey());
    }

    private static CronTrigger trigger(Task task) {
        return newTrigger().withIdentity(task.name()).forJob(JobKey.jobKey(task.name()))
                .withSchedule(cronSchedule(task.schedule()).inTimeZone(TimeZone.getTimeZone("UTC")).withMisfireHandlingInstructionFireAndProceed()).build();
    }

    private void dropWhatIsNoTaskAnyMore() throws SchedulerException {
        var names = tasks.stream().map(Task::name).collect(Collectors.toSet());
        for (var job : scheduler.getJobKeys(GroupMatcher.anyJobGroup())) if (!names.contains(job.getName())) scheduler.deleteJob(job);
    }

    /** The next free node runs it once, besides its schedule. */
    public void runNow(String task) {
        ask(() -> scheduler.triggerJob(JobKey.jobKey(tasks.named(task).name())));
    }

    public void pause(String task) {
        ask(() -> scheduler.pauseTrigger(TriggerKey.triggerKey(tasks.named(task).name())));
    }

    /** What was missed meanwhile is made up once. */
    public void resume(String task) {
        ask(() -> scheduler.resumeTrigger(TriggerKey.triggerKey(tasks.named(task).name())));
    }

    /** Whether this node takes its share; a task that is paused has no say in it. */
    public boolean isRunning() {
        return scheduler != null && tell(() -> scheduler.isStarted() && !scheduler.isInStandbyMode() && !scheduler.isShutdown());
    }

    /** What this node signs in as with the others. */
    public String instance() {
        return tell(scheduler::getSchedulerInstanceId);
    }

    private Set<String> underway() {
        return tell(scheduler::getCurrentlyExecutingJobs).stream().map(JobExecutionContext::getFireInstanceId).collect(Collectors.toSet());
    }

    private interface Wish {

        void ask() throws SchedulerException;
    }

    private static void ask(Wish wish) {
        tell(() -> {
            wish.ask();
            return null;
        });
    }

    private interface Question<T> {

        T tell() throws SchedulerException;
    }

    private static <T> T tell(Question<T> question) {
        try {
            return question.tell();
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not answer", e);
        }
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
        settings.put("org.quartz.jobStore.class", PunctualStore.class.getName());
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

    /** Waits for the tasks that run. */
    public void stop() {
        if (watch != null) watch.cancel(false);
        try {
            if (scheduler != null) scheduler.shutdown(true);
        } catch (SchedulerException e) {
            LOG.warn("the scheduler did not stop cleanly", e);
        }
    }
}
