package org.lastrada.intranet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UserSessionTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private final UserSession session = GivenSession.begun(MORNING);

    @Test
    void halfAnHourOfSilenceEndsASession() {
        assertThat(session.isLive(MORNING.plus(Duration.ofMinutes(30)).minusSeconds(1))).isTrue();
        assertThat(session.isLive(MORNING.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void workKeepsASessionOpenButNotBeyondTenHours() {
        for (var at = MORNING; at.isBefore(MORNING.plus(Duration.ofHours(10))); at = at.plus(Duration.ofMinutes(20))) {
            assertThat(session.isLive(at)).as("at %s", at).isTrue();
            session.seen(at);
        }
        assertThat(session.isLive(MORNING.plus(Duration.ofHours(10)))).isFalse();
    }

    @Test
    void aSessionThatWasEndedStaysEnded() {
        session.end("by-the-person", MORNING.plusSeconds(60));
        session.seen(MORNING.plusSeconds(70));
        assertThat(session.isLive(MORNING.plusSeconds(71))).isFalse();
    }

    @Test
    void thePasswordProvesForTenMinutes() {
        assertThat(session.isProved(MORNING.plus(Duration.ofMinutes(10)).minusSeconds(1))).isTrue();
        assertThat(session.isProved(MORNING.plus(Duration.ofMinutes(10)))).isFalse();

        session.proveAgain(MORNING.plus(Duration.ofMinutes(25)));
        assertThat(session.isProved(MORNING.plus(Duration.ofMinutes(34)))).isTrue();
    }

    @Test
    void beingSeenIsWrittenDownOnceAMinuteOnly() {
        assertThat(session.isSeenTooLongAgo(MORNING.plusSeconds(59))).isFalse();
        assertThat(session.isSeenTooLongAgo(MORNING.plusSeconds(60))).isTrue();
    }
}
