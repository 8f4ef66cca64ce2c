package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Somebody whose browser opens one page over and over, while nobody else is at work on that server: its heap is counted. */
@Tag("L5")
@ResourceLock(Faulty.WHAT_BREAKS)
class RefreshingE2E {

    private static final int TIMES = Share.FULL ? 10_000 : 250;
    private static final int VIEWS_KEPT = 100;
    private static final String BEAN = "org.lastrada.intranet.web.retention.NewHold";
    private static final String VIEW = "jakarta.faces.component.UIViewRoot";

    private final Faulty faulty = Faulty.one();
    private final Guest person = faulty.signedIn("platform-administrator");

    @Test
    void ofAPageWithAFormNoMoreAreKeptThanASessionMayHold() {
        var before = kept(BEAN);
        refresh("/retention/hold");
        assertThat(kept(BEAN)).isBetween(before + 1, before + VIEWS_KEPT);
    }

    @Test
    void ofAPageThatOnlyShowsNothingIsKept() {
        person.get("/retention/holds");
        var before = kept(VIEW);
        refresh("/retention/holds");
        assertThat(kept(VIEW)).isLessThan(before + TIMES / 2);
    }

    private void refresh(String page) {
        for (int time = 0; time < TIMES; time++) assertThat(person.get(page).status()).isEqualTo(200);
    }

    private long kept(String type) {
        return Heap.instances(faulty.intranet(), type);
    }
}
