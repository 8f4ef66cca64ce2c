package org.lastrada.intranet.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.secret.Keys.Purpose;
import org.lastrada.intranet.shared.Texts;

class KeysTest {

    static final String OLD = Base64.getEncoder().encodeToString("a secret of the year two thousand".getBytes());
    static final String NEW = Base64.getEncoder().encodeToString("a secret of the year after that 1".getBytes());

    @Test
    void derivesAsInTheFirstExampleOfRfc5869() {
        var okm = Hkdf.derive(hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"), hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42);

        assertThat(okm).isEqualTo(hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    }

    @Test
    void derivesWithoutSaltAsInTheThirdExampleOfRfc5869() {
        var okm = Hkdf.derive(hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"), new byte[0], new byte[0], 42);

        assertThat(okm).isEqualTo(hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    }

    @Test
    void eachPurposeHasItsOwnKeyAndTheSameEveryTime() {
        var keys = new HashSet<String>();
        for (var purpose : Purpose.values()) {
            keys.add(HexFormat.of().formatHex(Keys.of(OLD).current(purpose).getEncoded()));
            keys.add(HexFormat.of().formatHex(Keys.of(OLD).current(purpose).getEncoded()));
        }
        assertThat(keys).hasSize(Purpose.values().length);
    }

    @Test
    void aNewSecretBeforeTheOldOneIsCurrentAndTheOldOneLasts() {
        var keys = Keys.of(NEW + ", " + OLD);

        assertThat(keys.current(Purpose.SESSION)).isEqualTo(Keys.of(NEW).current(Purpose.SESSION));
        assertThat(keys.lasting(Purpose.PEPPER)).isEqualTo(Keys.of(OLD).lasting(Purpose.PEPPER));
    }

    @Test
    void aShortSecretIsRefusedInASentenceThatSaysWhatToDo() {
        assertThatThrownBy(() -> Keys.of(Base64.getEncoder().encodeToString(new byte[31])))
                .isInstanceOfSatisfying(SecretIsTooShort.class, refusal ->
                        assertThat(Texts.in(Locale.ENGLISH).get(refusal.textKey(), refusal.arguments()))
                                .isEqualTo("INTRANET_SECRET holds a secret of 31 bytes; it needs at least 32. Make one with: openssl rand -base64 48"));
    }

    @Test
    void noSecretIsAShortOne() {
        assertThatThrownBy(() -> Keys.of(null)).isInstanceOf(SecretIsTooShort.class);
        assertThatThrownBy(() -> Keys.of("  ")).isInstanceOf(SecretIsTooShort.class);
        assertThatThrownBy(() -> Keys.of(OLD + ",")).isInstanceOf(SecretIsTooShort.class);
    }

    @Test
    void aSecretThatIsNotBase64IsRefused() {
        assertThatThrownBy(() -> Keys.of("change me please, this is only an example")).isInstanceOf(SecretIsNotBase64.class);
    }

    @Test
    void keysDoNotPrintThemselves() {
        assertThat(Keys.of(OLD)).hasToString("Keys[1]");
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
