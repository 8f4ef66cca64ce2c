package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastrada.intranet.shared.EmailAddress;

class LoginNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"olena@bücher.example", "OLENA@BÜCHER.EXAMPLE", "  olena@bücher.example\t", "olena@bücher.example\u00a0",
            "\uff2f\uff2c\uff25\uff2e\uff21@b\u0075\u0308cher.example", "olena\u200b@bücher.example", "olena@xn--bcher-kva.example", "olena\uff20bücher.example"})
    void everyWayOfTypingOneAddressIsOneName(String typed) {
        assertThat(LoginName.of(typed)).isEqualTo(LoginName.of(EmailAddress.of("Olena@bücher.example")));
    }

    @Test
    void aLetterOfAnotherAlphabetIsAnotherName() {
        assertThat(LoginName.of("оlena@la-strada.example")).isNotEqualTo(LoginName.of("olena@la-strada.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "olena", "İstanbul@example.org", "a@b@c", "ﬁ\u200b \u200b", "x@\u0000", "ǅ@example.org", "ϓ\u0301@example.org"})
    void bringingItToOneFormTwiceChangesNothing(String typed) {
        var once = LoginName.of(typed);
        assertThat(LoginName.of(once.value())).isEqualTo(once);
    }

    @Test
    void anythingTypedIsAName() {
        assertThat(LoginName.of((String) null).value()).isEmpty();
        assertThat(LoginName.of("a".repeat(100_000)).value()).hasSize(254);
        assertThat(LoginName.of("a\r\nb\0c").value()).isEqualTo("abc");
    }
}
