package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.access.session.GivenSession;

class SignedInAccountTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private final Account oksana = new Account(LoginName.of("oksana@svitanok.example"), 7L, Locale.ENGLISH, MORNING);
    private final SignedInAccount signedIn = new SignedInAccount(GivenSession.begun(MORNING), oksana);

    SignedInAccountTest() {
        oksana.choosePassword("hash", MORNING);
    }

    @Test
    void closingTheAccountEndsItsSessionsByThemselves() {
        assertThat(signedIn.isLive(MORNING.plusSeconds(59))).isTrue();
        oksana.disable(MORNING.plusSeconds(60));
        assertThat(signedIn.isLive(MORNING.plusSeconds(61))).isFalse();
    }

    @Test
    void anOpenAccountKeepsNoSessionThatIsOver() {
        assertThat(signedIn.isLive(MORNING.plus(Duration.ofMinutes(31)))).isFalse();
    }
}
