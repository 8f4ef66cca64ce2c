package org.lastrada.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void whateverStandsInTheAddressBecomesAPage() {
        assertThat(Page.number(null)).isEqualTo(1);
        assertThat(Page.number(-3)).isEqualTo(1);
        assertThat(Page.number(Integer.MAX_VALUE)).isEqualTo(100_000);
        assertThat(Page.number(7)).isEqualTo(7);
    }

    @Test
    void theLastPageHoldsTheRest() {
        var last = new Page<>(List.of("z"), 3, 25, 51);

        assertThat(last).extracting(Page::pages, Page::first, Page::last).containsExactly(3, 51L, 51L);
    }

    @Test
    void aListWithoutRowsHasOnePageAndNoFirstRow() {
        var none = new Page<String>(List.of(), 1, 25, 0);

        assertThat(none).extracting(Page::pages, Page::first, Page::last, Page::isEmpty).containsExactly(1, 0L, 0L, true);
    }
}
