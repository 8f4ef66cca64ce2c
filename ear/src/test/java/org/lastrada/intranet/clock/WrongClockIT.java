package org.lastrada.intranet.clock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.job.Schedule;

/** A node whose own clock and the database's disagree; here it is the database's that is told to be another. */
@Tag("F18")
@ExtendWith(ArquillianExtension.class)
class WrongClockIT {

    /** It runs at night. */
    private static final String TASK = "sweep-files";
    /** In which it would have run. */
    private static final Duration A_WHILE = Duration.ofSeconds(3);
    /** The scheduler signs in every ten seconds; left alone, it looks for what is due every half a minute at most. */
    private static final Duration TWO_SIGN_INS = Duration.ofSeconds(20);

    @Inject DatabaseTime time;
    @Inject Schedule schedule;
    @Inject Rows rows;

    @AfterEach
    void lookAgain() {
        time.stop();
        time.start();
    }

    @Test
    void itsSchedulerTakesNothingWhileItIsAheadAndMakesUpForItAfter() {
        takesNothingUntilItIsRight(Duration.ofHours(2));
    }

    @Test
    void norWhileItIsBehind() {
        takesNothingUntilItIsRight(Duration.ofMinutes(-5));
    }

    private void takesNothingUntilItIsRight(Duration ahead) {
        time.stop();
        var now = System.nanoTime();
        time.take(Instant.now().minus(ahead), now, now);
        assertThat(time.isOwnClockWrong()).isTrue();
        schedule.runNow(TASK);
        LockSupport.parkNanos(A_WHILE.toNanos());
        assertThat(isWaiting()).as("nobody has taken it").isTrue();

        time.start();
        var end = System.nanoTime() + TWO_SIGN_INS.toNanos();
        while (isWaiting() && System.nanoTime() < end) LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        assertThat(isWaiting()).as("it was taken when the clock was right").isFalse();
    }

    /** Beside its trigger of every night. */
    private boolean isWaiting() {
        return rows.number("select count(*) from JOBS_TRIGGERS where JOB_NAME = ?", TASK) > 1;
    }
}
