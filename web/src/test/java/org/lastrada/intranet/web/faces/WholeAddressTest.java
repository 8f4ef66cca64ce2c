package org.lastrada.intranet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeAddressTest {

    @Test
    void whatSaysWhichPageItIsStays() {
        assertThat(WholeAddress.query(Address.with("id=7&tab=people"))).isEqualTo("?id=7&tab=people");
        assertThat(WholeAddress.query(Address.with(null))).isEmpty();
    }

    @Test
    void whatWasSaidOnceIsNotSaidAgain() {
        assertThat(WholeAddress.query(Address.with("id=7&done=people.moved"))).isEqualTo("?id=7");
        assertThat(WholeAddress.query(Address.with("expired=1&id=7"))).isEqualTo("?id=7");
        assertThat(WholeAddress.query(Address.with("done=settings.saved"))).isEmpty();
    }
}
