package org.lastrada.intranet.access.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A11")
class PasswordRulesTest {

    private static final List<String> OLENA = List.of("Oléna Shevchenko", "o.shevchenko@women-rights.example", "La Strada Lviv", "Forum International");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"harbour lamp 7", "correct horse battery staple", "correcthorsebatterystaple", "aaaaabbbbbccccc dddd", "    harbour    ", "🦊🦉🐝🐌🦔🐙🦀🐠🦋🐞🦜🦩",
            "жовтий автобус їде", "vK9#qTz2!mPw", "kangaroos sing quietly at five"})
    void aLongEnoughPasswordOfAnyCharactersIsFine(String password) {
        assertThatCode(() -> rules.check(password, OLENA)).doesNotThrowAnyException();
    }

    @Test
    void elevenCharactersAreTooFewAndTwelveEnough() {
        assertThatThrownBy(() -> rules.check("vK9#qTz2!mP", OLENA)).isInstanceOfSatisfying(PasswordTooShort.class,
                refusal -> assertThat(refusal.arguments()).containsExactly(12));
        assertThatCode(() -> rules.check("vK9#qTz2!mPw", OLENA)).doesNotThrowAnyException();
    }

    @Test
    void anEmojiIsOneCharacterAndSoIsAnAccentSentAsTwo() {
        assertThatThrownBy(() -> rules.check("🦊🦉🐝🐌🦔🐙🦀🐠🦋🐞🦜", OLENA)).isInstanceOf(PasswordTooShort.class);
        assertThatThrownBy(() -> rules.check("e\u0301te\u0301 ajk wqp", OLENA)).isInstanceOf(PasswordTooShort.class);
    }

    @Test
    void aHundredAndTwentyEightCharactersAreTakenAndNoMore() {
        var long128 = "harbour lamp seven figs and old ".repeat(4);
        assertThatCode(() -> rules.check(long128, OLENA)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check(long128 + "x", OLENA)).isInstanceOf(PasswordTooLong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour\u0000lamp 77", "harbour lamp 77\n", "harbour\tlamp 77", "harbour\u007flamp 77", "harbour\ud83dlamp 77"})
    void controlCharactersAreRefusedRatherThanDropped(String password) {
        assertThatThrownBy(() -> rules.check(password, OLENA)).isInstanceOf(PasswordHasControlCharacters.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "qwerty123456", "QWERTY123456", "1qaz2wsx3edc", "Password1234", "password123456", "!!football!!", "passwordpassword", "sunshinesunshine",
            "monkey123456", "2026Football", "aaaaaaaaaaaa", "abcabcabcabc", "20262026202620", "abcdefghijkl", "345678901234", "zyxwvutsrqpo", "iloveyou2026"})
    void whatIsTriedFirstIsRefused(String password) {
        assertThatThrownBy(() -> rules.check(password, List.of())).isInstanceOf(PasswordIsCommon.class);
    }

    /** ASVS 5.0, 6.2.4: at least the 3,000 most used of those that the rules would otherwise let pass. */
    @Test
    void theBundledListsHoldMoreLongEnoughPasswordsThanAsvsAsks() {
        assertThat(new CommonPasswords().listed(PasswordRules.LEAST)).isGreaterThan(40_000);
        assertThat(new CommonPasswords().listed(1)).isGreaterThan(80_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leavemealone", "finalfantasy", "qweasdzxc123", "1qaz2wsx3edc4rfv", "gfhjkmgfhjkm", "contortionist", "Unbelievable", "q1w2e3r4t5y6"})
    void aLongPasswordThatManyHaveIsRefusedThoughNothingElseIsWrongWithIt(String password) {
        assertThatThrownBy(() -> rules.check(password, OLENA)).isInstanceOf(PasswordIsCommon.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OlenaShevchenko", "olena-shevchenko-26", "0shevchenko!2", "o.shevchenko@women-rights.example", "LaStradaLviv2026", "la strada lviv", "La Stráda Lvív!",
            "ForumInternational", "forum.international.26", "Shevchenko-Lviv", "shevchenkoshevchenko"})
    void namesThatOthersKnowAreRefused(String password) {
        assertThatThrownBy(() -> rules.check(password, OLENA)).isInstanceOf(PasswordNamesYou.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"olena feeds nine herons", "the forum smells of rain today", "lviv kettle umbrella"})
    void aNameAmongOtherWordsIsFine(String password) {
        assertThatCode(() -> rules.check(password, OLENA)).doesNotThrowAnyException();
    }

    @Test
    void shortWordsAndEmptyNamesAreNotLookedFor() {
        assertThatCode(() -> rules.check("la la di da la la", List.of("La Strada", "", " "))).doesNotThrowAnyException();
    }
}
