package org.lastrada.intranet.access.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T08:00:10Z");
    private static final long NEVER = -1;

    private final Totp olena = Totp.ofBase32(Base32.encode("12345678901234567890".getBytes(US_ASCII)));
    private final long present = Totp.stepAt(MONDAY_MORNING);

    /** Appendix B of RFC 6238 has eight digits; six are their end. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037", "20000000000,353130"})
    void theCodesAreThoseOfRfc6238(long second, String code) {
        assertThat(olena.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void thePresentCodeMatchesAndTellsItsStep() {
        assertThat(olena.matchingStep(olena.codeAt(MONDAY_MORNING), MONDAY_MORNING, NEVER)).hasValue(present);
    }

    @Test
    void aClockHalfAMinuteOffIsForgivenAndNoMore() {
        assertThat(olena.matchingStep(codeIn(-30), MONDAY_MORNING, NEVER)).hasValue(present - 1);
        assertThat(olena.matchingStep(codeIn(30), MONDAY_MORNING, NEVER)).hasValue(present + 1);
        assertThat(olena.matchingStep(codeIn(-60), MONDAY_MORNING, NEVER)).isEmpty();
        assertThat(olena.matchingStep(codeIn(60), MONDAY_MORNING, NEVER)).isEmpty();
    }

    @Test
    void aCodeIsGoodOnce() {
        var step = olena.matchingStep(codeIn(0), MONDAY_MORNING, NEVER).orElseThrow();
        assertThat(olena.matchingStep(codeIn(0), MONDAY_MORNING, step)).isEmpty();
    }

    @Test
    void anOlderCodeIsDeadOnceANewerWasUsed() {
        var step = olena.matchingStep(codeIn(30), MONDAY_MORNING, NEVER).orElseThrow();
        assertThat(olena.matchingStep(codeIn(0), MONDAY_MORNING, step)).isEmpty();
        assertThat(olena.matchingStep(codeIn(60), MONDAY_MORNING.plusSeconds(30), step)).hasValue(present + 2);
    }

    @Test
    void blanksInTheCodeDoNotMatter() {
        var code = codeIn(0);
        assertThat(olena.matchingStep(" " + code.substring(0, 3) + " " + code.substring(3), MONDAY_MORNING, NEVER)).isPresent();
    }

    @Test
    void anotherPersonsCodeDoesNotMatch() {
        var ben = Totp.ofBase32("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(olena.matchingStep(ben.codeAt(MONDAY_MORNING), MONDAY_MORNING, NEVER)).isEmpty();
    }

    @Test
    void whatIsNotSixDigitsDoesNotMatch() {
        for (var typed : new String[] {null, "", "12345", "1234567", "abcdef", "-00001", "１２３４５６", codeIn(0) + "0", "0" + codeIn(0)}) {
            assertThat(olena.matchingStep(typed, MONDAY_MORNING, NEVER)).isEmpty();
        }
    }

    @Test
    void amongAllSixDigitsAtMostThreeMatch() {
        var matching = IntStream.of(0, 1, 2).mapToObj(i -> codeIn(i * 30 - 30)).toList();
        var guesses = IntStream.range(0, 1000).mapToObj(i -> String.format("%06d", i * 997)).filter(guess -> !matching.contains(guess));
        assertThat(guesses).allMatch(guess -> olena.matchingStep(guess, MONDAY_MORNING, NEVER).isEmpty());
    }

    @Test
    void aNewSecretHas160BitsAndSurvivesBeingTyped() {
        var ben = Totp.random();
        assertThat(ben.base32()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.random().base32());
        assertThat(Totp.ofBase32(ben.base32().toLowerCase()).codeAt(MONDAY_MORNING)).isEqualTo(ben.codeAt(MONDAY_MORNING));
    }

    @Test
    void aShortOrStrangeSecretIsNotTaken() {
        assertThatThrownBy(() -> Totp.ofBase32("JBSWY3DP")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Totp.ofBase32("1".repeat(32))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void base32IsThatOfRfc4648() {
        assertThat(Base32.encode("foobar".getBytes(US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.encode("fooba".getBytes(US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.encode("f".getBytes(US_ASCII))).isEqualTo("MY");
        assertThat(new String(Base32.decode("mzxw6ytboi"), US_ASCII)).isEqualTo("foobar");
    }

    @Test
    void theUriNamesIssuerAndPersonWithoutBreakingOnTheirSigns() {
        assertThat(olena.uri("Forum & Friends", "olena+x@la-strada.example")).isEqualTo(
                "otpauth://totp/Forum%20%26%20Friends:olena%2Bx%40la-strada.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Forum%20%26%20Friends&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void theSecretIsNotPrinted() {
        assertThat(olena).hasToString("Totp[…]");
    }

    private String codeIn(long seconds) {
        return olena.codeAt(MONDAY_MORNING.plusSeconds(seconds));
    }
}
