package org.lastrada.intranet.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TaskRunTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final TaskRun delivery = new TaskRun("deliver-mail");

    @Test
    void theFirstRunIsNoted() {
        assertThat(delivery.isWorthNoting(NOON, false)).isTrue();
    }

    @Test
    void aRunThatGoesWellASecondAfterAnotherIsNotNoted() {
        delivery.wentWell(NOON, NOON.plusMillis(20), "a");
        assertThat(delivery.isWorthNoting(NOON.plusSeconds(59), false)).isFalse();
        assertThat(delivery.isWorthNoting(NOON.plusSeconds(60), false)).isTrue();
    }

    @Test
    void aFailureIsAlwaysNotedAndSoIsTheRunThatEndsIt() {
        delivery.wentWell(NOON, NOON.plusMillis(20), "a");
        assertThat(delivery.isWorthNoting(NOON.plusSeconds(5), true)).isTrue();
        delivery.failed(NOON.plusSeconds(5), NOON.plusSeconds(6), "a", "Connection refused");
        assertThat(delivery.isWorthNoting(NOON.plusSeconds(10), false)).isTrue();
    }

    @Test
    void failuresAreCountedInARowAndTheLastReasonStays() {
        delivery.failed(NOON, NOON.plusSeconds(1), "a", "Connection refused");
        delivery.failed(NOON.plusSeconds(5), NOON.plusSeconds(6), "b", "Timed out");
        assertThat(delivery.failures()).isEqualTo(2);

        delivery.wentWell(NOON.plusSeconds(10), NOON.plusSeconds(11), "a");
        assertThat(delivery.failures()).isZero();
        assertThat(delivery.failure()).isEqualTo("Timed out");
    }

    @Test
    void aReasonLongerThanItsColumnIsCut() {
        delivery.failed(NOON, NOON.plusSeconds(1), "a", "x".repeat(5000));
        assertThat(delivery.failure()).hasSize(1000);
    }

    @Test
    void theReasonIsTheInnermostCause() {
        var refused = new IllegalStateException("Connection refused");
        assertThat(WatchTasks.reason(new RuntimeException("mail", new RuntimeException("outer", refused)))).isEqualTo("IllegalStateException: Connection refused");
        assertThat(WatchTasks.reason(new RuntimeException((String) null))).isEqualTo("RuntimeException");
    }
}
