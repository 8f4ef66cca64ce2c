package org.lastrada.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M2")
class EmailAddressTest {

    @Test
    void aPlainAddressIsTaken() {
        var ana = EmailAddress.of("ana.kovac+forum@la-strada.example");

        assertThat(ana.localPart()).isEqualTo("ana.kovac+forum");
        assertThat(ana.domain()).isEqualTo("la-strada.example");
        assertThat(ana).hasToString("ana.kovac+forum@la-strada.example");
    }

    @Test
    void theDomainIsLoweredAndTheLocalPartIsNot() {
        assertThat(EmailAddress.of("Ana@La-Strada.EXAMPLE").value()).isEqualTo("Ana@la-strada.example");
    }

    @Test
    void blanksFromPastingAreDropped() {
        assertThat(EmailAddress.of("  ana@la-strada.example ").value()).isEqualTo("ana@la-strada.example");
    }

    @Test
    void anInternationalDomainIsKeptInAscii() {
        assertThat(EmailAddress.of("ben@bücher.example")).isEqualTo(EmailAddress.of("ben@xn--bcher-kva.example"));
        assertThat(EmailAddress.of("ben@BÜCHER.example").domain()).isEqualTo("xn--bcher-kva.example");
    }

    @Test
    void lettersWhoseLowByteIsALineBreakBecomeHarmlessAscii() {
        assertThat(EmailAddress.of("ana@example\u760d\u760abcc.org").value()).matches("ana@xn--[a-z0-9-]+\\.org");
    }

    @Test
    void theLocalPartMayHave64CharactersAndTheWhole254() {
        var local = "a".repeat(64);
        var label = "b".repeat(61);
        var longest = local + "@" + label + "." + label + "." + label + ".co";
        assertThat(EmailAddress.of(longest + "a").value()).hasSize(254);
        assertThatThrownBy(() -> EmailAddress.of(longest + "ab")).isInstanceOf(NotAnEmailAddress.class);
        assertThatThrownBy(() -> EmailAddress.of("a" + local + "@b.example")).isInstanceOf(NotAnEmailAddress.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ana", "@example.org", "ana@", "ana@@example.org", "ana@ben@example.org", "ana@example",
            "ana@localhost", "ana@[192.0.2.7]", "ana@192.0.2.7", "ana@-example.org", "ana@example-.org", "ana@example..org",
            "ana@example.org.", "ana@.example.org", ".ana@example.org", "ana.@example.org", "a..na@example.org", "\"ana\"@example.org",
            "Ana <ana@example.org>", "ana@example.org,ben@example.org", "ana@example.org;ben@example.org", "ana (home)@example.org",
            "ana kovac@example.org", "ana@exam ple.org", "ana@exa_mple.org", "ana@example.org/..", "<ana@example.org>"})
    void whatIsNotOneAddressIsRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(NotAnEmailAddress.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org\r\nBcc: eve@example.com", "ana@example.org\n", "\nana@example.org", "ana@example.org\t", "a\0na@example.org",
            "ana@example.org\u0000", "ana\u760d\u760a@example.org", "\u00e4na@example.org",
            "ana@gith\u0131b.example\u200b", "ana\u200b@example.org", "ana@\u212aiosk.example", "ana@\uff45xample.org", "ana@example\u3002org",
            "ana@stra\u00dfe.example", "ana@ex\u00adample.org", "ana\uff20example.org", "ana@\u2100.example"})
    void lineBreaksAndLookAlikesAreRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(NotAnEmailAddress.class);
    }

    @Test
    void nothingIsNoAddress() {
        assertThatThrownBy(() -> EmailAddress.of(null)).isInstanceOf(NotAnEmailAddress.class);
    }
}
