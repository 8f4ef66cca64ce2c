package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lastrada.intranet.shared.Texts;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "4,0", "5,30", "6,60", "7,120", "8,240", "9,480", "10,900", "11,900", "1000000,900"})
    void fiveTriesAtAnAccountAreFreeThenTheWaitDoublesUpToFifteenMinutes(int failures, long seconds) {
        assertThat(Throttle.ACCOUNT.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theWaitRunsFromTheLastFailure() {
        var six = new Failures(6, NOON);
        assertThat(Throttle.ACCOUNT.remaining(six, NOON.plusSeconds(15))).isEqualTo(Duration.ofSeconds(45));
        assertThat(Throttle.ACCOUNT.remaining(six, NOON.plusSeconds(60))).isZero();
        assertThat(Throttle.ACCOUNT.remaining(six, NOON.plusSeconds(600))).isZero();
    }

    @Test
    void triesDuringTheWaitNeitherCountNorProlongIt() {
        var five = new Failures(5, NOON);
        var after = five;
        for (var second = 1; second < 30; second++) after = Throttle.ACCOUNT.add(after, NOON.plusSeconds(second));

        assertThat(after).isEqualTo(five);
        assertThat(Throttle.ACCOUNT.add(after, NOON.plusSeconds(30))).isEqualTo(new Failures(6, NOON.plusSeconds(30)));
    }

    @Test
    void aPatientGuesserGetsTenTriesInTheFirstQuarterOfAnHourAndThenOneInEach() {
        var failures = Failures.NONE;
        var tries = 0;
        for (var second = 0; second < 3600; second++) {
            var next = Throttle.ACCOUNT.add(failures, NOON.plusSeconds(second));
            if (!next.equals(failures)) tries++;
            failures = next;
            if (second == 899) assertThat(tries).isLessThanOrEqualTo(10);
        }
        assertThat(tries).isLessThanOrEqualTo(13);
    }

    @Test
    void yesterdaysFailuresAreForgotten() {
        assertThat(Throttle.ACCOUNT.add(new Failures(9, NOON), NOON.plus(Duration.ofHours(25)))).isEqualTo(new Failures(1, NOON.plus(Duration.ofHours(25))));
    }

    @Test
    void whoHasToWaitIsToldHowManyMinutes() {
        assertThatThrownBy(() -> Throttle.ACCOUNT.check(new Failures(7, NOON), NOON.plusSeconds(30)))
                .isInstanceOfSatisfying(TooManyTries.class, refusal -> {
                    assertThat(Texts.in(Locale.ENGLISH).get(refusal.textKey(), refusal.arguments())).endsWith("try again in 2 minutes.");
                    assertThat(Texts.in(Locale.FRENCH).get(refusal.textKey(), refusal.arguments())).endsWith("Réessayez dans 2 minutes.");
                });
        assertThatThrownBy(() -> Throttle.ACCOUNT.check(new Failures(5, NOON), NOON)).satisfies(refusal ->
                assertThat(((TooManyTries) refusal).arguments()).containsExactly(1L));
    }

    @ParameterizedTest
    @EnumSource(Throttle.class)
    void nobodyWaitsWithoutAFailureOrForEver(Throttle throttle) {
        assertThatCode(() -> throttle.check(Failures.NONE, NOON)).doesNotThrowAnyException();
        assertThat(throttle.after(Integer.MAX_VALUE)).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theWholePlatformWaitsLateAndShortly() {
        assertThat(Throttle.PLATFORM.after(199)).isZero();
        assertThat(Throttle.PLATFORM.after(1000)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void anOfficeBehindOneAddressHasMoreTriesThanOneAccount() {
        assertThat(Throttle.IPV4.after(19)).isZero();
        assertThat(Throttle.IPV4.after(20)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Throttle.IPV6.after(9)).isZero();
        assertThat(Throttle.IPV6.after(10)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void failuresWithoutADateCannotBe() {
        assertThatThrownBy(() -> new Failures(1, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Failures(-1, NOON)).isInstanceOf(IllegalArgumentException.class);
    }
}
