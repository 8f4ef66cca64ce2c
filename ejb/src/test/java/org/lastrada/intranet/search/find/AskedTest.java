package org.lastrada.intranet.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.search.find.Asked.Meant;

class AskedTest {

    private static final Meant SHELTER = new Meant("shelter", 1, false, 40);
    private static final Meant SHELTERS = new Meant("shelters", 0.6f, false, 0);
    private static final Meant SKELTER = new Meant("skelter", 0.25f, true, 3);

    @Test
    void aWordThatSomethingHasIsNotTakenForASlip() {
        var asked = new Asked(Map.of(1, SHELTER, 2, SHELTERS, 3, SKELTER));
        assertThat(asked.asMostLikelyTyped()).isEqualTo(asked.asTyped());
        assertThat(asked.asTyped().terms()).containsExactlyInAnyOrder("shelter", "shelters");
    }

    @Test
    void aWordThatNothingHasIsWhatItIsLike() {
        var asked = new Asked(Map.of(3, SKELTER));
        assertThat(asked.asMostLikelyTyped()).isEqualTo(asked);
        assertThat(asked.asTyped().terms()).isEmpty();
    }

    @Test
    void aWordThatWasNotCountedYetIsHeldByOneAtLeast() {
        assertThat(new Asked(Map.of(1, SHELTER, 2, SHELTERS)).documents()).isEqualTo(41);
    }
}
