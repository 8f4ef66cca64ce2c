package org.lastrada.intranet.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

    private final RecoveryCodes codes = RecoveryCodes.random();

    @Test
    void tenDifferentCodesInGroupsThatCanBeReadAloud() {
        assertThat(codes.shown()).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([a-z2-7]{4}-){5}[a-z2-7]{4}"));
    }

    @Test
    void onlyHashesAreStored() {
        assertThat(codes.hashes()).hasSize(10).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void eachCodeFindsItsOwnHash() {
        for (var i = 0; i < 10; i++) assertThat(RecoveryCodes.find(codes.shown().get(i), codes.hashes())).hasValue(i);
    }

    @Test
    void caseBlanksAndDashesDoNotMatter() {
        var third = codes.shown().get(2);
        for (var typed : List.of(third.toUpperCase(Locale.ROOT), third.replace("-", ""), third.replace("-", " "), "  " + third + "\u00a0\n", third.replace("-", "\u2011"))) {
            assertThat(RecoveryCodes.find(typed, codes.hashes())).hasValue(2);
        }
    }

    @Test
    void aCodeThatIsUsedUpOrOfAnotherSetFindsNothing() {
        assertThat(RecoveryCodes.find(codes.shown().get(0), codes.hashes().subList(1, 10))).isEmpty();
        assertThat(RecoveryCodes.find(RecoveryCodes.random().shown().get(0), codes.hashes())).isEmpty();
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(RecoveryCodes.find("", codes.hashes())).isEmpty();
        assertThat(RecoveryCodes.find(null, codes.hashes())).isEmpty();
        assertThat(RecoveryCodes.find(codes.hashes().get(0), codes.hashes())).isEmpty();
    }

    @Test
    void theCodesAreNotPrinted() {
        assertThat(codes).hasToString("RecoveryCodes[…]");
    }
}
