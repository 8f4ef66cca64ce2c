package org.lastrada.intranet.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.shiro.authz.AuthorizationException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class JobBoardIT {

    private static final String SWEEP = "retention";

    @Inject JobBoard board;
    @Inject NoteRun notes;
    @Inject Breaking breaking;
    @Inject Given given;
    @Inject Rows rows;
    @Inject Clock clock;

    @Test
    void whatIsPausedRunsNoMoreUntilItIsResumed() {
        given.as(Given.DAAN, () -> board.pause(SWEEP));
        assertThat(task().state()).isEqualTo(TaskRow.State.PAUSED);
        assertThat(rows.told("select actor from audit_entry where action = 'task.paused' order by id desc limit 1")).isEqualTo("Daan Visser");

        given.as(Given.DAAN, () -> board.resume(SWEEP));
        assertThat(task().paused()).isFalse();
        assertThat(task().next()).isAfter(clock.instant());
    }

    @Test
    void aFailureShowsWithItsReasonUntilARunGoesWell() {
        var noon = clock.instant();
        notes.failed("seal-audit", noon, noon.plusMillis(1), "IllegalStateException: the key is missing");
        var failed = rows.text("select concat(failures, ' ', failure) from task_run where task = 'seal-audit'");
        assertThat(failed).isEqualTo("1 IllegalStateException: the key is missing");

        notes.wentWell("seal-audit", noon.plusMillis(2), noon.plusMillis(3));
        assertThat(rows.number("select failures from task_run where task = 'seal-audit'")).isZero();
    }

    @Test
    void aTaskThatThrowsIsNotedWithItsReasonAndRunsAgain() {
        for (var times : new int[] {1, 2}) {
            given.as(Given.DAAN, () -> board.runNow(Breaking.NAME));
            await(TaskRow.State.RUNNING);
            breaking.goOn();
            await(TaskRow.State.FAILED);
            assertThat(task(Breaking.NAME).failures()).isEqualTo(times);
            assertThat(task(Breaking.NAME).failure()).isEqualTo("IllegalArgumentException: the disk is full");
        }
        rows.change("delete from task_run where task = ?", Breaking.NAME);
    }

    @Test
    void whatIsPausedWhileItRunsIsPausedAlready() {
        given.as(Given.DAAN, () -> board.runNow(Breaking.NAME));
        await(TaskRow.State.RUNNING);
        given.as(Given.DAAN, () -> board.pause(Breaking.NAME));
        assertThat(task(Breaking.NAME).state()).isEqualTo(TaskRow.State.RUNNING);
        assertThat(task(Breaking.NAME).paused()).isTrue();

        breaking.goOn();
        await(TaskRow.State.PAUSED);
        given.as(Given.DAAN, () -> board.resume(Breaking.NAME));
        await(TaskRow.State.FAILED);
        assertThat(task(Breaking.NAME).paused()).isFalse();
        rows.change("delete from task_run where task = ?", Breaking.NAME);
    }

    @Test
    void noTaskIsStartedThatDoesNotExist() {
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> board.runNow("rm -rf"))).isInstanceOf(NotFound.class);
    }

    @Test
    void theSecretariatDoesNotTouchTheClock() {
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> board.pause(SWEEP))).isInstanceOf(AuthorizationException.class);
    }

    private TaskRow task() {
        return task(SWEEP);
    }

    private TaskRow task(String name) {
        return given.as(Given.DAAN, () -> board.tasks()).stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private void await(TaskRow.State state) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (task(Breaking.NAME).state() != state) {
            assertThat(System.nanoTime()).as("within a minute it is %s", state).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
