package org.lastrada.intranet.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @Test
    void aTokenIs256BitsInCharactersThatALinkCarries() {
        var token = Token.random();
        assertThat(token.text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Base64.getUrlDecoder().decode(token.text())).hasSize(32);
    }

    @Test
    void noTokenComesTwice() {
        assertThat(Stream.generate(Token::random).limit(1000).collect(Collectors.toSet())).hasSize(1000);
    }

    @Test
    void whatTheLinkBroughtHasTheHashThatWasStored() {
        var sent = Token.random();
        assertThat(Token.parse(sent.text()).orElseThrow().hash()).isEqualTo(sent.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void theHashIsPlainSha256() {
        assertThat(new Token("A".repeat(43)).hash()).isEqualTo(java.util.HexFormat.of().formatHex(Token.sha256("A".repeat(43))));
        assertThat(java.util.HexFormat.of().formatHex(Token.sha256("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA ",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB", "' or 1=1 -- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatNoTokenCanLookLikeIsNotParsed(String text) {
        assertThat(Token.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Token(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsNoToken() {
        assertThat(Token.parse(null)).isEmpty();
    }

    @Test
    void aTokenDoesNotPrintItself() {
        var token = Token.random();
        assertThat(token.toString()).doesNotContain(token.text().substring(0, 4));
    }
}
