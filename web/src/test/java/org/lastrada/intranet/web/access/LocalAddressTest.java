package org.lastrada.intranet.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/organisations/", "/people/detail?id=7", "/organisations/?text=legal+aid&country=BA&sort=name%20x"})
    void aPageOfThisPlatformIsWhereOneGoesOn(String address) {
        assertThat(LocalAddress.orHome(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://evil.example/", "//evil.example", "/\\evil.example", "/..//evil.example", "/people\r\nSet-Cookie:x=1", "javascript:alert(1)",
            "/people?then=//evil.example:80"})
    void everythingElseLeadsHome(String address) {
        assertThat(LocalAddress.orHome(address)).isEqualTo("/");
    }
}
