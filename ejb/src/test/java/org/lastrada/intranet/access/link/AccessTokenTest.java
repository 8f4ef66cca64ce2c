package org.lastrada.intranet.access.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastrada.intranet.access.link.AccessToken.Purpose;
import org.lastrada.intranet.secret.Token;

class AccessTokenTest {

    private static final Instant MAILED = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"INVITATION,PT72H", "RESET,PT30M", "ADDRESS,PT30M", "SET_UP,PT24H"})
    void aLinkHoldsForItsTimeAndNotAMomentLonger(Purpose purpose, Duration life) {
        var link = mailed(purpose);
        assertThat(link.holds(MAILED.plus(life).minusMillis(1))).isTrue();
        assertThat(link.holds(MAILED.plus(life))).isFalse();
    }

    @Test
    void aLinkOpensOnce() {
        var link = mailed(Purpose.INVITATION);
        link.consume(MAILED.plusSeconds(60));

        assertThat(link.holds(MAILED.plusSeconds(61))).isFalse();
        assertThatThrownBy(() -> link.consume(MAILED.plusSeconds(61))).isInstanceOf(LinkNoLongerWorks.class);
    }

    @Test
    void lookingAtALinkLeavesItAsItIs() {
        var link = mailed(Purpose.RESET);
        for (var looks = 0; looks < 5; looks++) link.holds(MAILED.plusSeconds(looks));

        link.consume(MAILED.plusSeconds(10));
    }

    @Test
    void aLinkThatWasCalledBackOpensNothing() {
        var link = mailed(Purpose.ADDRESS);
        link.revoke(MAILED.plusSeconds(5));
        assertThatThrownBy(() -> link.consume(MAILED.plusSeconds(6))).isInstanceOf(LinkNoLongerWorks.class);
    }

    @Test
    void aLinkForOnePurposeIsNoneForAnother() {
        assertThat(mailed(Purpose.INVITATION).isFor(Purpose.RESET)).isFalse();
        assertThat(mailed(Purpose.INVITATION).isFor(Purpose.INVITATION)).isTrue();
    }

    private static AccessToken mailed(Purpose purpose) {
        return new AccessToken(purpose, Token.random(), 7L, "oksana@svitanok.example", MAILED);
    }
}
