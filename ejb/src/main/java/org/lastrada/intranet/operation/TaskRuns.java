package org.lastrada.intranet.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TaskRuns {

    private static final String BOARD = """
            select t.TRIGGER_NAME task, t.NEXT_FIRE_TIME next, t.TRIGGER_STATE state, r.began began, r.millis millis, r.node node,
                   r.failed_at failedAt, r.failure failure, r.failures failures,
                   exists (select 1 from JOBS_FIRED_TRIGGERS f where f.SCHED_NAME = t.SCHED_NAME and f.JOB_NAME = t.JOB_NAME and f.STATE = 'EXECUTING') running
            from JOBS_TRIGGERS t left join task_run r on r.task = t.TRIGGER_NAME
            where t.TRIGGER_TYPE = 'CRON' order by t.TRIGGER_NAME""";

    @PersistenceContext EntityManager database;

    /** The task's row, locked, or a new one that is still to be kept. */
    TaskRun lock(String task) {
        return Optional.ofNullable(database.find(TaskRun.class, task, LockModeType.PESSIMISTIC_WRITE)).orElseGet(() -> new TaskRun(task));
    }

    void keep(TaskRun run) {
        database.persist(run);
    }

    List<TaskRow> board() {
        @SuppressWarnings("unchecked") List<Tuple> found = database.createNativeQuery(BOARD, Tuple.class).getResultList();
        return found.stream().map(TaskRuns::row).toList();
    }

    private static TaskRow row(Tuple row) {
        var failures = row.get("failures") == null ? 0 : row.get("failures", Number.class).intValue();
        var millis = row.get("millis") == null ? null : row.get("millis", Number.class).longValue();
        return new TaskRow(row.get("task", String.class), state(row, failures), isPaused(row), instant(row.get("began")), millis, row.get("node", String.class),
                Optional.ofNullable(row.get("next", Number.class)).map(next -> Instant.ofEpochMilli(next.longValue())).orElse(null),
                instant(row.get("failedAt")), row.get("failure", String.class), failures);
    }

    private static TaskRow.State state(Tuple row, int failures) {
        if (row.get("running", Number.class).intValue() == 1) return TaskRow.State.RUNNING;
        if (isPaused(row)) return TaskRow.State.PAUSED;
        return failures > 0 ? TaskRow.State.FAILED : TaskRow.State.WAITING;
    }

    /** Quartz says {@code PAUSED_BLOCKED} of one that was paused while it runs. */
    private static boolean isPaused(Tuple row) {
        return row.get("state", String.class).startsWith("PAUSED");
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp at ? at.toLocalDateTime().toInstant(ZoneOffset.UTC) : null;
    }
}
