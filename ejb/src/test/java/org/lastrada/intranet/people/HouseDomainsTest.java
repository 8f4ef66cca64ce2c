package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastrada.intranet.shared.EmailAddress;

class HouseDomainsTest {

    private final HouseDomains kompas = HouseDomains.of("https://www.kompas.example/en/about", "office@centar.example");

    @ParameterizedTest
    @ValueSource(strings = {"ana@kompas.example", "ana@mail.kompas.example", "ana@centar.example"})
    void websiteAddressAndTheirSubDomainsAreTheHouse(String email) {
        assertThat(kompas.include(EmailAddress.of(email))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@gmail.example", "ana@notkompas.example", "ana@kompas.example.evil.example"})
    void whatOnlyLooksAlikeIsNot(String email) {
        assertThat(kompas.include(EmailAddress.of(email))).isFalse();
    }

    @Test
    void theSubDomainOfAWebsiteBelongsToItsDomain() {
        assertThat(HouseDomains.of("https://shelter.kompas.example", null).include(EmailAddress.of("ana@kompas.example"))).isTrue();
    }

    @Test
    void nothingKnownMeansNothingToWarnOf() {
        assertThat(HouseDomains.of(null, null).include(EmailAddress.of("ana@gmail.example"))).isTrue();
        assertThat(HouseDomains.of(" ", "nonsense").include(EmailAddress.of("ana@gmail.example"))).isTrue();
    }

    @Test
    void aWebsiteWithoutSchemeIsUnderstood() {
        assertThat(HouseDomains.of("Kompas.example", null).domains()).containsExactly("kompas.example");
    }
}
