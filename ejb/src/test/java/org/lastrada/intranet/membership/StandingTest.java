package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.membership.Given.NOW;
import static org.lastrada.intranet.membership.Given.TODAY;
import static org.lastrada.intranet.membership.Given.nadzieja;
import static org.lastrada.intranet.membership.Given.standing;
import static org.lastrada.intranet.membership.status.MembershipStatus.CURRENT;
import static org.lastrada.intranet.membership.status.MembershipStatus.ENDED;
import static org.lastrada.intranet.membership.status.MembershipStatus.EXPIRED;
import static org.lastrada.intranet.membership.status.MembershipStatus.GRACE;
import static org.lastrada.intranet.membership.status.MembershipStatus.NEW;
import static org.lastrada.intranet.membership.status.MembershipStatus.NONE;
import static org.lastrada.intranet.membership.status.MembershipStatus.SUSPENDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.status.MembershipEvent;
import org.lastrada.intranet.membership.status.Standing;

class StandingTest {

    private static final LocalDate NEW_YEAR_2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate NEW_YEARS_EVE_2025 = LocalDate.of(2025, 12, 31);

    private final Organisation nadzieja = nadzieja();

    @Test
    void whoHasNotJoinedHasNoStatusAndDoesNotCount() {
        var standing = standing(nadzieja, TODAY);

        assertThat(standing.status()).isEqualTo(NONE);
        assertThat(standing.counts()).isFalse();
    }

    @Test
    void withoutPeriodsAMembershipIsOpenEnded() {
        nadzieja.membership().join(LocalDate.of(2001, 6, 1));

        assertThat(standing(nadzieja, TODAY)).extracting(Standing::status, Standing::counts, Standing::until).containsExactly(CURRENT, true, null);
    }

    @Test
    void aNewMemberIsNewForNinetyDaysAndThenCurrent() {
        nadzieja.membership().join(TODAY);

        assertThat(standing(nadzieja, TODAY).status()).isEqualTo(NEW);
        assertThat(standing(nadzieja, TODAY.plusDays(90)).status()).isEqualTo(NEW);
        assertThat(standing(nadzieja, TODAY.plusDays(91)).status()).isEqualTo(CURRENT);
    }

    @Test
    void afterThePeriodComeSeventyThreeDaysOfGraceThatExplainThemselves() {
        nadzieja.membership().join(LocalDate.of(2001, 6, 1));
        nadzieja.membership().admitFor(NEW_YEAR_2025, NEW_YEARS_EVE_2025);

        var standing = standing(nadzieja, TODAY);

        assertThat(standing.status()).isEqualTo(GRACE);
        assertThat(standing.counts()).isTrue();
        assertThat(standing.reason()).isEqualTo(MembershipEvent.PERIOD_END);
        assertThat(standing.since()).isEqualTo(NEW_YEARS_EVE_2025);
        assertThat(standing.days()).isEqualTo(73);
        assertThat(standing.until()).isEqualTo(LocalDate.of(2026, 3, 14));
    }

    @Test
    void onTheDayAfterGraceTheMembershipIsExpiredAndDoesNotCount() {
        nadzieja.membership().join(LocalDate.of(2001, 6, 1));
        nadzieja.membership().admitFor(NEW_YEAR_2025, NEW_YEARS_EVE_2025);

        assertThat(standing(nadzieja, LocalDate.of(2026, 3, 14)).status()).isEqualTo(GRACE);
        assertThat(standing(nadzieja, LocalDate.of(2026, 3, 15))).extracting(Standing::status, Standing::counts).containsExactly(EXPIRED, false);
    }

    @Test
    void aRenewalDuringGraceMakesItCurrentFromItsFirstDay() {
        nadzieja.membership().join(LocalDate.of(2001, 6, 1));
        nadzieja.membership().admitFor(NEW_YEAR_2025, NEW_YEARS_EVE_2025);
        nadzieja.membership().admitFor(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 12, 31));

        assertThat(standing(nadzieja, TODAY)).extracting(Standing::status, Standing::until).containsExactly(GRACE, LocalDate.of(2026, 3, 11));
        assertThat(standing(nadzieja, LocalDate.of(2026, 3, 12)).status()).isEqualTo(CURRENT);
    }

    @Test
    void aSuspensionComesBeforeWhatTheDatesSayAndIsOverTheDayAfterItsEnd() {
        nadzieja.membership().join(LocalDate.of(2001, 6, 1));
        nadzieja.membership().suspend(TODAY, TODAY.plusDays(9), "No report for two years", "Ana", NOW);

        assertThat(standing(nadzieja, TODAY)).extracting(Standing::status, Standing::counts, Standing::until)
                .containsExactly(SUSPENDED, false, TODAY.plusDays(9));
        assertThat(standing(nadzieja, TODAY.plusDays(10)).status()).isEqualTo(CURRENT);
    }

    @Test
    void aSuspensionUntilFurtherNoticeHasNoEndInSightWhateverElseHappens() {
        nadzieja.membership().join(LocalDate.of(2001, 6, 1));
        nadzieja.membership().admitFor(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        nadzieja.membership().suspend(TODAY, null, "No report for two years", "Ana", NOW);

        assertThat(standing(nadzieja, TODAY).until()).isNull();
    }

    @Test
    void aMembershipRenewedInTimeIsCurrentUntilTheEndOfItsLastPeriod() {
        nadzieja.membership().join(LocalDate.of(2001, 6, 1));
        nadzieja.membership().admitFor(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        nadzieja.membership().admitFor(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(standing(nadzieja, TODAY).until()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void aSuspensionUntilFurtherNoticeIsLiftedFromADay() {
        nadzieja.membership().join(LocalDate.of(2001, 6, 1));
        nadzieja.membership().suspend(TODAY.minusDays(20), null, "No report for two years", "Ana", NOW);
        nadzieja.membership().takeUpAgain(TODAY);

        assertThat(standing(nadzieja, TODAY.minusDays(1)).status()).isEqualTo(SUSPENDED);
        assertThat(standing(nadzieja, TODAY).status()).isEqualTo(CURRENT);
    }

    @Test
    void aStatusSetByHandWinsUntilItsLastDayAndSaysWhy() {
        nadzieja.membership().join(LocalDate.of(2001, 6, 1));
        nadzieja.membership().admitFor(NEW_YEAR_2025, NEW_YEARS_EVE_2025);
        nadzieja.membership().override(new Standing.Overriding(CURRENT, true, "Office was flooded", "Ana", TODAY, TODAY.plusDays(30)), NOW);

        var standing = standing(nadzieja, TODAY.plusDays(30));

        assertThat(standing.status()).isEqualTo(CURRENT);
        assertThat(standing.overriding().reason()).isEqualTo("Office was flooded");
        assertThat(standing(nadzieja, TODAY.plusDays(31)).status()).isEqualTo(EXPIRED);
    }

    @Test
    void anEndedMembershipCountsToItsLastDay() {
        nadzieja.membership().join(LocalDate.of(2001, 6, 1));
        nadzieja.membership().end(TODAY, "Merged with another organisation");

        assertThat(standing(nadzieja, TODAY)).extracting(Standing::status, Standing::until).containsExactly(CURRENT, TODAY);
        assertThat(standing(nadzieja, TODAY.plusDays(1)).status()).isEqualTo(ENDED);
    }

    @Test
    void whatIsSureForATimeIsSureForEveryDayOfIt() {
        nadzieja.membership().join(LocalDate.of(2025, 11, 1));
        nadzieja.membership().admitFor(LocalDate.of(2025, 11, 1), NEW_YEARS_EVE_2025);
        nadzieja.membership().suspend(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 20), "No report", "Ana", NOW);
        nadzieja.membership().admitFor(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 12, 31));
        nadzieja.membership().override(new Standing.Overriding(CURRENT, true, "Agreed by the board", "Ana", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 9)), NOW);

        for (var day = LocalDate.of(2025, 10, 1); day.isBefore(LocalDate.of(2027, 6, 1)); day = day.plusDays(1)) {
            var standing = standing(nadzieja, day);
            var last = standing.until() == null ? LocalDate.of(2027, 6, 1) : standing.until();
            for (var later = day; !later.isAfter(last); later = later.plusDays(1)) {
                assertThat(standing(nadzieja, later).status()).as("%s, promised on %s", later, day).isEqualTo(standing.status());
            }
        }
    }

    @Test
    void theJoinedDateNeverMoves() {
        nadzieja.membership().join(TODAY);

        assertThatThrownBy(() -> nadzieja.membership().join(TODAY.plusDays(1))).isInstanceOf(JoinedDateNeverMoves.class);
    }

    @Test
    void periodsDoNotOverlapAndDoNotBeginBeforeJoining() {
        nadzieja.membership().join(NEW_YEAR_2025);
        nadzieja.membership().admitFor(NEW_YEAR_2025, NEW_YEARS_EVE_2025);

        assertThatThrownBy(() -> nadzieja.membership().admitFor(NEW_YEARS_EVE_2025, TODAY)).isInstanceOf(PeriodsOverlap.class);
        assertThatThrownBy(() -> nadzieja.membership().admitFor(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))).isInstanceOf(DatesAreInTheWrongOrder.class);
        assertThatThrownBy(() -> nadzieja.membership().admitFor(TODAY, TODAY.minusDays(1))).isInstanceOf(DatesAreInTheWrongOrder.class);
    }

    @Test
    void nothingIsDecidedAboutWhoHasNotJoinedOrHasLeft() {
        assertThatThrownBy(() -> nadzieja.membership().suspend(TODAY, null, "?", "Ana", NOW)).isInstanceOf(NotAMemberYet.class);
        assertThatThrownBy(() -> nadzieja.membership().end(TODAY, "?")).isInstanceOf(NotAMemberYet.class);
        nadzieja.membership().join(NEW_YEAR_2025);
        nadzieja.membership().end(TODAY, "Closed its doors");
        assertThatThrownBy(() -> nadzieja.membership().admitFor(TODAY, TODAY)).isInstanceOf(MembershipHasEnded.class);
        assertThatThrownBy(() -> nadzieja.membership().suspend(TODAY, null, "?", "Ana", NOW)).isInstanceOf(MembershipHasEnded.class);
    }

    @Test
    void onlyWhatHoldsCanBeLifted() {
        nadzieja.membership().join(NEW_YEAR_2025);

        assertThatThrownBy(() -> nadzieja.membership().takeUpAgain(TODAY)).isInstanceOf(NotSuspended.class);
        assertThatThrownBy(() -> nadzieja.membership().liftOverride(TODAY)).isInstanceOf(NothingOverridden.class);
        assertThatThrownBy(nadzieja.membership()::resume).isInstanceOf(MembershipHasNotEnded.class);
        nadzieja.membership().suspend(TODAY, null, "No report", "Ana", NOW);
        assertThatThrownBy(() -> nadzieja.membership().suspend(TODAY.plusDays(1), null, "Again", "Ana", NOW)).isInstanceOf(AlreadySuspended.class);
    }
}
