package org.lastrada.intranet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommitmentTest {

    @Test
    void theSameTextTwiceLeavesTwoTokensThatTellNothing() {
        var one = Commitment.to("Jelena Marković");
        var other = Commitment.to("Jelena Marković");

        assertThat(one.token()).isNotEqualTo(other.token()).doesNotContain("Jelena");
        assertThat(Commitment.isToken(one.token())).isTrue();
    }

    @Test
    void namesAndServicesAreNoTokens() {
        assertThat(Commitment.isToken("service-mail")).isFalse();
        assertThat(Commitment.isToken("~ Jelena")).isFalse();
        assertThat(Commitment.isToken(null)).isFalse();
    }
}
