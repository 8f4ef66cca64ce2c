package org.lastrada.intranet.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A node's own clock, the database's, and what has passed meanwhile, each moved by hand. */
@Tag("F18")
class DatabaseTimeTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private Instant own = NOON;
    private Duration passed = Duration.ZERO;
    private final DatabaseTime time = new DatabaseTime(() -> own, () -> passed.toNanos());

    @Test
    void beforeTheFirstLookItIsTheNodesOwn() {
        pass(Duration.ofSeconds(3));

        assertThat(time.clock().instant()).isEqualTo(NOON.plusSeconds(3));
        assertThat(time.isOwnClockWrong()).isFalse();
    }

    @Test
    void fromTheFirstLookItIsTheDatabases() {
        look(NOON.minusSeconds(90), Duration.ZERO);
        pass(Duration.ofSeconds(4));

        assertThat(time.clock().instant()).isEqualTo(NOON.minusSeconds(86));
        assertThat(time.isOwnClockWrong()).isTrue();
        assertThat(time.disagreement()).isEqualTo("90 s ahead of");
    }

    @Test
    void aJumpOfTheNodesOwnClockMovesNothingAndIsSeenAtOnce() {
        look(NOON, Duration.ZERO);
        own = NOON.plus(Duration.ofHours(2));

        assertThat(time.clock().instant()).isEqualTo(NOON);
        assertThat(time.isOwnClockWrong()).isTrue();

        own = NOON.minus(Duration.ofMinutes(5));
        assertThat(time.clock().instant()).isEqualTo(NOON);
        assertThat(time.isOwnClockWrong()).isTrue();
        assertThat(time.disagreement()).isEqualTo("300 s behind");

        own = NOON.plusSeconds(2);
        assertThat(time.isOwnClockWrong()).isFalse();
    }

    @Test
    void whatTheDatabaseSaidIsTakenForTheMiddleOfTheWait() {
        look(NOON, Duration.ofMillis(800));

        assertThat(time.clock().instant()).isEqualTo(NOON.plusMillis(400));
    }

    @Test
    void anAnswerThatTookTooLongIsNotBelieved() {
        look(NOON.minusSeconds(30), Duration.ofMillis(1001));

        assertThat(time.clock().instant()).isEqualTo(NOON.plusMillis(1001));
    }

    private void pass(Duration span) {
        passed = passed.plus(span);
        own = own.plus(span);
    }

    private void look(Instant told, Duration took) {
        var before = passed.toNanos();
        pass(took);
        time.take(told, before, passed.toNanos());
    }
}
