package org.lastrada.intranet.operation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.lastrada.intranet.audit.Unaudited;

/** How a task last ran. One row a task: what it did is told by what it wrote. */
@Entity
@Unaudited("a note about the clock's own work; pausing and starting a task by hand are recorded as task.*")
class TaskRun {

    static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int LONGEST = 1000;

    @Id
    private String task;
    @Version
    private int version;
    private Instant began;
    private long millis;
    private String node;
    private Instant failedAt;
    private String failure;
    private int failures;

    protected TaskRun() { }

    TaskRun(String task) {
        this.task = task;
    }

    /** A task that runs every few seconds and always well need not be noted each time. */
    boolean isWorthNoting(Instant anotherBegan, boolean failed) {
        return began == null || failed || failures > 0 || !anotherBegan.isBefore(began.plus(NOTED_EVERY));
    }

    void wentWell(Instant begun, Instant ended, String onNode) {
        ran(begun, ended, onNode);
        failures = 0;
    }

    /** @param because what a person can begin to search with; the log tells the rest */
    void failed(Instant begun, Instant ended, String onNode, String because) {
        ran(begun, ended, onNode);
        failedAt = ended;
        failure = because.length() > LONGEST ? because.substring(0, LONGEST) : because;
        failures++;
    }

    private void ran(Instant begun, Instant ended, String onNode) {
        began = begun;
        millis = Duration.between(begun, ended).toMillis();
        node = onNode;
    }

    int failures() {
        return failures;
    }

    String failure() {
        return failure;
    }
}
