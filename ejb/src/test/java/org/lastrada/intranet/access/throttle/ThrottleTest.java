package org.lastrada.intranet.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lastrada.intranet.shared.Texts;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "4,0", "5,900", "6,900", "1000000,900"})
    void fiveTriesAtAnAccountAreFreeThenEachCostsAQuarterOfAnHour(int failures, long seconds) {
        assertThat(Throttle.ACCOUNT.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"19,0", "20,30", "21,60", "22,120", "23,240", "24,480", "25,900", "26,900"})
    void theWaitOfANetworkDoublesUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(Throttle.IPV4.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theWaitRunsFromTheLastFailure() {
        var six = new Failures(6, NOON);
        assertThat(Throttle.ACCOUNT.remaining(six, NOON.plusSeconds(15))).isEqualTo(Duration.ofSeconds(885));
        assertThat(Throttle.ACCOUNT.remaining(six, NOON.plusSeconds(900))).isZero();
        assertThat(Throttle.ACCOUNT.remaining(six, NOON.plusSeconds(9000))).isZero();
    }

    @Test
    void triesDuringTheWaitNeitherCountNorProlongIt() {
        var five = new Failures(5, NOON);
        var after = five;
        for (var second = 1; second < 900; second++) after = Throttle.ACCOUNT.add(after, NOON.plusSeconds(second));

        assertThat(after).isEqualTo(five);
        assertThat(Throttle.ACCOUNT.add(after, NOON.plusSeconds(900))).isEqualTo(new Failures(6, NOON.plusSeconds(900)));
    }

    @Test
    void aPatientGuesserGetsFiveTriesInAnyQuarterOfAnHour() {
        assertThat(mostInAQuarter(tries(guess -> false))).isEqualTo(5);
        assertThat(tries(guess -> false)).hasSizeLessThanOrEqualTo(5 + 3 * 4);
    }

    @Test
    void aGuesserGainsNothingWhenTheOwnerSignsInAllTheTime() {
        assertThat(mostInAQuarter(tries(second -> second % 60 == 59))).isEqualTo(5);
    }

    @Test
    void whoSignedInAfterWrongTriesDoesNotWaitAndIsForgivenAQuarterLater() {
        var forgiven = Throttle.ACCOUNT.forgive(new Failures(4, NOON), NOON.plusSeconds(10));
        assertThat(Throttle.ACCOUNT.remaining(forgiven, NOON.plusSeconds(10))).isZero();
        assertThat(Throttle.ACCOUNT.add(forgiven, NOON.plusSeconds(600)).count()).isEqualTo(5);
        assertThat(Throttle.ACCOUNT.add(forgiven, NOON.plusSeconds(911)).count()).isEqualTo(1);
    }

    @Test
    void aNewPasswordByMailEndsTheWaitAtOnce() {
        var waiting = new Failures(9, NOON);
        assertThat(Throttle.ACCOUNT.remaining(Throttle.ACCOUNT.forgive(waiting, NOON), NOON)).isZero();
    }

    @Test
    void forgivingTwiceIsNoMoreThanForgivingOnce() {
        var once = Throttle.ACCOUNT.forgive(new Failures(4, NOON), NOON.plusSeconds(10));
        assertThat(Throttle.ACCOUNT.forgive(once, NOON.plusSeconds(11))).isEqualTo(once);
        assertThat(Throttle.ACCOUNT.forgive(Failures.NONE, NOON)).isEqualTo(Failures.NONE);
    }

    /** The seconds at which a guess was let through, of three hours of one guess each second. */
    private static List<Integer> tries(IntPredicate ownerSignsIn) {
        var failures = Failures.NONE;
        var tries = new ArrayList<Integer>();
        for (var second = 0; second < 3 * 3600; second++) {
            var now = NOON.plusSeconds(second);
            var next = Throttle.ACCOUNT.add(failures, now);
            if (!next.equals(failures)) tries.add(second);
            failures = next;
            if (ownerSignsIn.test(second) && Throttle.ACCOUNT.remaining(failures, now).isZero()) failures = Throttle.ACCOUNT.forgive(failures, now);
        }
        return tries;
    }

    private static long mostInAQuarter(List<Integer> tries) {
        return tries.stream().mapToLong(from -> tries.stream().filter(at -> at >= from && at < from + 900).count()).max().orElse(0);
    }

    @Test
    void yesterdaysFailuresAreForgotten() {
        assertThat(Throttle.ACCOUNT.add(new Failures(9, NOON), NOON.plus(Duration.ofHours(25)))).isEqualTo(new Failures(1, NOON.plus(Duration.ofHours(25))));
    }

    @Test
    void whoHasToWaitIsToldHowManyMinutes() {
        assertThatThrownBy(() -> Throttle.ACCOUNT.check(new Failures(7, NOON), NOON.plusSeconds(800)))
                .isInstanceOfSatisfying(TooManyTries.class, refusal -> {
                    assertThat(Texts.in(Locale.ENGLISH).get(refusal.textKey(), refusal.arguments())).endsWith("try again in 2 minutes.");
                    assertThat(Texts.in(Locale.FRENCH).get(refusal.textKey(), refusal.arguments())).endsWith("Réessayez dans 2 minutes.");
                });
        assertThatThrownBy(() -> Throttle.ACCOUNT.check(new Failures(5, NOON), NOON.plusSeconds(870))).satisfies(refusal ->
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
