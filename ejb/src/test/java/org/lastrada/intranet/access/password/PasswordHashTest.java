package org.lastrada.intranet.access.password;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final SecretKey PEPPER = new SecretKeySpec("the pepper of this installation!".getBytes(US_ASCII), "HmacSHA256");

    private final PasswordHash passwords = new PasswordHash(PEPPER);

    @Test
    void theRightPasswordFitsAndAWrongOneDoesNot() {
        var stored = passwords.hash("harbour lamp seven figs");

        assertThat(passwords.verify("harbour lamp seven figs", stored)).isTrue();
        assertThat(passwords.verify("harbour lamp seven fig", stored)).isFalse();
        assertThat(passwords.verify("Harbour lamp seven figs", stored)).isFalse();
        assertThat(passwords.verify("harbour lamp seven figs ", stored)).isFalse();
    }

    @Test
    void theStoredFormNamesItsParameters() {
        assertThat(passwords.hash("harbour lamp seven figs")).startsWith("$shiro2$argon2id$v=19$t=2,m=65536,p=1$").hasSizeLessThan(160);
    }

    @Test
    void onePasswordIsNeverStoredTwiceTheSame() {
        assertThat(passwords.hash("harbour lamp seven figs")).isNotEqualTo(passwords.hash("harbour lamp seven figs"));
    }

    @Test
    @Tag("A11")
    void theLastOf128EmojiCounts() {
        var stored = passwords.hash("🦊".repeat(127) + "🦉");
        assertThat(passwords.verify("🦊".repeat(127) + "🦉", stored)).isTrue();
        assertThat(passwords.verify("🦊".repeat(128), stored)).isFalse();
    }

    @Test
    void twoKeyboardsThatSendAnAccentDifferentlyAgree() {
        var stored = passwords.hash("caf\u00e9 de la gare 9");
        assertThat(passwords.verify("cafe\u0301 de la gare 9", stored)).isTrue();
        assertThat(passwords.verify("cafe de la gare 9", stored)).isFalse();
    }

    @Test
    void lettersThatOnlyLookAlikeDiffer() {
        assertThat(passwords.verify("harbour lamp \uff17 figs", passwords.hash("harbour lamp 7 figs"))).isFalse();
    }

    @Test
    void withoutThePepperAStolenHashFitsNothing() {
        var stored = passwords.hash("harbour lamp seven figs");
        var thief = new PasswordHash(new SecretKeySpec(new byte[32], "HmacSHA256"));
        assertThat(thief.verify("harbour lamp seven figs", stored)).isFalse();
    }

    @Test
    void anUnknownAccountIsRefusedAfterTheSameWork() {
        assertThat(passwords.simulate("harbour lamp seven figs")).isFalse();
        assertThat(passwords.verify("harbour lamp seven figs", null)).isFalse();
    }

    @Test
    void aHashWithOtherParametersIsToBeMadeAnew() {
        var older = new Shiro2CryptFormat().format(new DefaultHashService().computeHash(
                new HashRequest.Builder().setSource("harbour lamp seven figs").setAlgorithmName("argon2id").addParameter("Argon2.memoryKib", "1024").build()));

        assertThat(older).startsWith("$shiro2$argon2id$");
        assertThat(passwords.needsRehash(older)).isTrue();
        assertThat(passwords.needsRehash(passwords.hash("harbour lamp seven figs"))).isFalse();
    }

    @Test
    void whoWaitsInVainForATurnIsTurnedAwayEvenIfTheAccountIsUnknown() {
        var full = new PasswordHash(PEPPER, new Turns(0, 1, Duration.ZERO));

        assertThatThrownBy(() -> full.hash("harbour lamp")).isInstanceOf(TooManySignIns.class);
        assertThatThrownBy(() -> full.verify("harbour lamp", "$shiro2$x")).isInstanceOf(TooManySignIns.class);
        assertThatThrownBy(() -> full.simulate("harbour lamp")).isInstanceOf(TooManySignIns.class);
    }

    @Test
    void aTurnIsGivenBackEvenWhenTheStoredTextIsBroken() {
        var single = new PasswordHash(PEPPER, new Turns(1, 1, Duration.ZERO));
        assertThatThrownBy(() -> single.verify("harbour lamp", "$shiro2$broken")).isNotInstanceOf(TooManySignIns.class);
        assertThat(single.verify("harbour lamp", single.hash("harbour lamp"))).isTrue();
    }
}
