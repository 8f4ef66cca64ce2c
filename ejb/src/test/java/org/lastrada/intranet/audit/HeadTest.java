package org.lastrada.intranet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HeadTest {

    private static final String SEAL = "9f".repeat(32);

    @Test
    void aHeadIsReadAsItWasShown() {
        assertThat(Head.of(new Head(1204, SEAL).toString())).isEqualTo(new Head(1204, SEAL));
        assertThat(Head.of("  1204:" + SEAL + "\n")).isEqualTo(new Head(1204, SEAL));
    }

    @Test
    void withoutAHeadTheChainIsOnlyHeldAgainstItself() {
        assertThat(Head.of(null)).isEqualTo(Head.BEGINNING);
        assertThat(Head.of(" ")).isEqualTo(Head.BEGINNING);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> Head.of("1204")).isInstanceOf(NotAChainHead.class);
        assertThatThrownBy(() -> Head.of("1204:" + SEAL.toUpperCase())).isInstanceOf(NotAChainHead.class);
        assertThatThrownBy(() -> Head.of("9".repeat(19) + ":" + SEAL)).isInstanceOf(NotAChainHead.class);
    }
}
