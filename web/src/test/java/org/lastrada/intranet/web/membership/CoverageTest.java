package org.lastrada.intranet.web.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void aMemberFillsTheShapeBeforeAnAssociateAndThatOneBeforeAnybodyElse() {
        assertThat(Coverage.of(Map.of("member", 1L, "associate", 2L, "observer", 3L)).kind()).isEqualTo("member");
        assertThat(Coverage.of(Map.of("associate", 2L, "observer", 3L)).kind()).isEqualTo("associate");
        assertThat(Coverage.of(Map.of("observer", 3L)).kind()).isEqualTo("other");
        assertThat(Coverage.of(Map.of()).kind()).isEqualTo("none");
    }

    @Test
    void aClassThatWasAddedIsNoKindOfAssociate() {
        assertThat(Coverage.of(Map.of("member", 1L, "associate", 2L, "observer", 3L, "friend", 4L))).isEqualTo(new Coverage(1, 2, 7));
    }
}
