package org.lastrada.intranet.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPrefixTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.7,192.0.2.7/32", "0.0.0.0,0.0.0.0/32", "255.255.255.255,255.255.255.255/32", "::ffff:192.0.2.7,192.0.2.7/32", "::FFFF:c000:0207,192.0.2.7/32",
            "2001:db8::1,2001:db8:0:0::/64", "2001:0DB8:0000:0000:ffff:ffff:ffff:ffff,2001:db8:0:0::/64", "2001:db8:0:1::1,2001:db8:0:1::/64",
            "::1,0:0:0:0::/64", "fe80::1%eth0,fe80:0:0:0::/64", "fe80:0:0:0:0:0:0:1%2,fe80:0:0:0::/64", "64:ff9b::192.0.2.7,64:ff9b:0:0::/64"})
    void anAddressBelongsToItsPrefix(String address, String prefix) {
        assertThat(NetworkPrefix.of(address).text()).isEqualTo(prefix);
    }

    @Test
    void eachKindHasItsOwnThrottle() {
        assertThat(NetworkPrefix.of("192.0.2.7").throttle()).isEqualTo(Throttle.IPV4);
        assertThat(NetworkPrefix.of("::ffff:192.0.2.7").throttle()).isEqualTo(Throttle.IPV4);
        assertThat(NetworkPrefix.of("2001:db8::1").throttle()).isEqualTo(Throttle.IPV6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "localhost", "example.org", "1", "2130706433", "0x7f.0.0.1", "127.1", "010.0.0.1", "256.0.0.1", "1.2.3.4.", "1.2.3", "1.2.3.4.5",
            " 192.0.2.7", "192.0.2.7:8080", "192.0.2.7, 198.51.100.1", "[::1]", "[::1]:80", "1:2", ":::", "::1::2", "12345::", "fe80::1%", "::1%a\r\nX: y",
            "face", "a.b.c.d", "1:2:3:4:5:6:7:8:9", "::ffff:999.0.0.1", "192.0.2.7/32", "१९२.0.2.7"})
    void whatIsNoAddressIsRefusedAndNeverLookedUp(String text) {
        assertThatThrownBy(() -> NetworkPrefix.of(text)).isInstanceOf(NotANetworkAddress.class);
    }

    @Test
    void nothingIsNoAddress() {
        assertThatThrownBy(() -> NetworkPrefix.of(null)).isInstanceOf(NotANetworkAddress.class);
    }
}
