package org.lastrada.intranet.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastrada.intranet.secret.Keys.Purpose;

class SecretBoxTest {

    private final SecretBox box = new SecretBox(Keys.of(KeysTest.OLD), Purpose.FACTOR);

    @Test
    void whatWasSealedOpensAtItsPlace() {
        assertThat(box.open(box.seal("Olena's authenticator ✓", "factor:17"), "factor:17")).isEqualTo("Olena's authenticator ✓");
        assertThat(box.open(box.seal("", "factor:17"), "factor:17")).isEmpty();
    }

    @Test
    void theSameValueIsNeverSealedToTheSameText() {
        assertThat(box.seal("JBSWY3DP", "factor:17")).isNotEqualTo(box.seal("JBSWY3DP", "factor:17"));
    }

    @Test
    void aValueCopiedToAnotherRowDoesNotOpenThere() {
        var sealed = box.seal("JBSWY3DP", "factor:17");
        assertThatThrownBy(() -> box.open(sealed, "factor:18")).isInstanceOf(CannotBeUnsealed.class);
    }

    @Test
    void everyAlteredCharacterIsNoticed() {
        var sealed = box.seal("JBSWY3DP", "factor:17");
        for (var i = 0; i < sealed.length(); i++) {
            var altered = sealed.substring(0, i) + (sealed.charAt(i) == 'A' ? 'B' : 'A') + sealed.substring(i + 1);
            assertThatThrownBy(() -> box.open(altered, "factor:17")).isInstanceOf(CannotBeUnsealed.class);
        }
    }

    @Test
    void aCutValueIsNoticed() {
        var sealed = box.seal("JBSWY3DP", "factor:17");
        assertThatThrownBy(() -> box.open(sealed.substring(0, sealed.length() - 4), "factor:17")).isInstanceOf(CannotBeUnsealed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "JBSWY3DP", "00000000.", "00000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%%.%%"})
    void whatWasNeverSealedDoesNotOpen(String text) {
        assertThatThrownBy(() -> box.open(text, "factor:17")).isInstanceOf(CannotBeUnsealed.class);
    }

    @Test
    void afterTheSecretChangedOldValuesOpenAndAreKnownAsOutdated() {
        var sealed = box.seal("JBSWY3DP", "factor:17");
        var changed = new SecretBox(Keys.of(KeysTest.NEW + "," + KeysTest.OLD), Purpose.FACTOR);

        assertThat(changed.open(sealed, "factor:17")).isEqualTo("JBSWY3DP");
        assertThat(changed.isOutdated(sealed)).isTrue();
        assertThat(changed.isOutdated(changed.seal("JBSWY3DP", "factor:17"))).isFalse();
    }

    @Test
    void withoutTheOldSecretOldValuesStayShut() {
        var sealed = box.seal("JBSWY3DP", "factor:17");
        var changed = new SecretBox(Keys.of(KeysTest.NEW), Purpose.FACTOR);
        assertThatThrownBy(() -> changed.open(sealed, "factor:17")).isInstanceOf(CannotBeUnsealed.class);
    }

    @Test
    void aBoxOfAnotherPurposeDoesNotOpenIt() {
        var sealed = box.seal("JBSWY3DP", "factor:17");
        var sessions = new SecretBox(Keys.of(KeysTest.OLD), Purpose.SESSION);
        assertThatThrownBy(() -> sessions.open(sealed, "factor:17")).isInstanceOf(CannotBeUnsealed.class);
    }
}
