package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody whose browser opens one page over and over. */
@Tag("L5")
class RefreshingE2E {

    private static final int TIMES = Share.FULL ? 10_000 : 250;
    private static final int VIEWS_KEPT = 100;
    /** Tests that open every page beside this one have some of it too. */
    private static final int OF_OTHERS = 40;
    private static final String BEAN = "org.lastrada.intranet.web.retention.NewHold";

    @Test
    void ofAPageWithAFormNoMoreAreKeptThanASessionMayHold() {
        var person = Shipped.signedInAnew("platform-administrator");
        for (int time = 0; time < TIMES; time++) assertThat(person.get("/retention/hold").status()).isEqualTo(200);
        assertThat(Heap.instances(Shipped.intranet(), BEAN)).isBetween(1L, (long) VIEWS_KEPT + OF_OTHERS);
    }

    @Test
    void ofAPageThatOnlyShowsNothingIsKept() {
        var person = Shipped.signedInAnew("platform-administrator");
        person.get("/retention/holds");
        var before = Heap.instances(Shipped.intranet(), "jakarta.faces.component.UIViewRoot");
        for (int time = 0; time < TIMES; time++) assertThat(person.get("/retention/holds").status()).isEqualTo(200);
        assertThat(Heap.instances(Shipped.intranet(), "jakarta.faces.component.UIViewRoot")).isLessThan(before + TIMES / 2);
    }
}
