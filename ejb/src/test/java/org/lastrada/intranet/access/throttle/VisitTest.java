package org.lastrada.intranet.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.7,192.0.2.0/24", "192.0.2.250,192.0.2.0/24", "2001:db8:1:2:3:4:5:6,2001:db8:1:2::/64"})
    void theNeighbourhoodIsKeptAndNotTheAddress(String address, String kept) {
        assertThat(new Visit(address, "Firefox · Linux").network()).isEqualTo(kept);
    }

    @Test
    void twoHousesOfOneNeighbourhoodWaitApart() {
        assertThat(new Visit("192.0.2.7", "?").prefix()).isNotEqualTo(new Visit("192.0.2.8", "?").prefix());
    }

    @Test
    void aBrowserThatTalksTooMuchIsCutShort() {
        assertThat(new Visit("192.0.2.7", "x".repeat(5_000)).device()).hasSize(120);
    }
}
