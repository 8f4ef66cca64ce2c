package org.lastrada.intranet.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
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
    @Inject Given given;
    @Inject Rows rows;
    @Inject Clock clock;

    @Test
    void whatIsPausedRunsNoMoreUntilItIsResumed() {
        given.as(Given.DAAN, () -> board.pause(SWEEP));
        assertThat(task().state()).isEqualTo(TaskRow.State.PAUSED);
        assertThat(rows.told("select actor from audit_entry where action = 'task.paused' order by id desc limit 1")).isEqualTo("Daan Visser");

        given.as(Given.DAAN, () -> board.resume(SWEEP));
        assertThat(task().isPaused()).isFalse();
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
    void noTaskIsStartedThatDoesNotExist() {
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> board.runNow("rm -rf"))).isInstanceOf(NotFound.class);
    }

    @Test
    void theSecretariatDoesNotTouchTheClock() {
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> board.pause(SWEEP))).isInstanceOf(AuthorizationException.class);
    }

    private TaskRow task() {
        return given.as(Given.DAAN, () -> board.tasks()).stream().filter(row -> row.name().equals(SWEEP)).findFirst().orElseThrow();
    }
}
