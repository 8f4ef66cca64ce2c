package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.membership.Given.NOW;
import static org.lastrada.intranet.membership.Given.TODAY;
import static org.lastrada.intranet.membership.Given.standing;
import static org.lastrada.intranet.membership.status.MembershipStatus.CURRENT;
import static org.lastrada.intranet.membership.status.MembershipStatus.ENDED;
import static org.lastrada.intranet.membership.status.MembershipStatus.EXPIRED;
import static org.lastrada.intranet.membership.status.MembershipStatus.SUSPENDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.status.MembershipDates.Span;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.membership.status.Standing;
import org.lastrada.intranet.shared.NotFound;

class MembershipTest {

    private final Organisation nadzieja = Given.nadzieja();
    private final Membership membership = nadzieja.membership();

    MembershipTest() {
        membership.join(LocalDate.of(2001, 6, 1));
    }

    @Test
    void aSuspensionTakenBackOnItsFirstDayNeverWas() {
        membership.suspend(TODAY, null, "Mistaken for another", "Ana", NOW);
        membership.takeUpAgain(TODAY);

        assertThat(standing(nadzieja, TODAY).status()).isEqualTo(CURRENT);
        assertThat(membership.suspensions()).isEmpty();
    }

    @Test
    void aSuspensionThatIsLiftedLaterStaysOnRecordUntilTheDayBefore() {
        membership.suspend(TODAY.minusDays(3), null, "No report", "Ana", NOW);
        membership.takeUpAgain(TODAY);

        assertThat(membership.suspensions()).singleElement().satisfies(suspension -> assertThat(suspension.span().ends()).isEqualTo(TODAY.minusDays(1)));
    }

    @Test
    void aSuspensionMayNotRunIntoOneThatIsDecidedAlready() {
        membership.suspend(TODAY.plusDays(30), TODAY.plusDays(60), "Audit", "Ana", NOW);

        assertThatThrownBy(() -> membership.suspend(TODAY, null, "No report", "Ana", NOW)).isInstanceOf(AlreadySuspended.class);
        assertThatThrownBy(() -> membership.suspend(TODAY, TODAY.plusDays(30), "No report", "Ana", NOW)).isInstanceOf(AlreadySuspended.class);
        membership.suspend(TODAY, TODAY.plusDays(29), "No report", "Ana", NOW);
        assertThat(membership.suspensions()).hasSize(2);
    }

    @Test
    void aSuspensionEndsAfterItBegins() {
        assertThatThrownBy(() -> membership.suspend(TODAY, TODAY.minusDays(1), "No report", "Ana", NOW)).isInstanceOf(DatesAreInTheWrongOrder.class);
        assertThat(membership.suspensions()).isEmpty();
    }

    @Test
    void ofTwoStatusesSetByHandOnOneDayTheSecondHolds() {
        membership.override(byHand(EXPIRED, TODAY), NOW);
        membership.override(byHand(SUSPENDED, TODAY), NOW);

        assertThat(standing(nadzieja, TODAY).status()).isEqualTo(SUSPENDED);
    }

    @Test
    void aStatusSetByHandGivesWayToTheNextAndStaysOnRecord() {
        membership.override(byHand(EXPIRED, TODAY.minusDays(5)), NOW);
        membership.override(byHand(SUSPENDED, TODAY), NOW);

        assertThat(standing(nadzieja, TODAY.minusDays(1)).status()).isEqualTo(EXPIRED);
        assertThat(standing(nadzieja, TODAY).status()).isEqualTo(SUSPENDED);
        assertThat(membership.overrides()).hasSize(2);
    }

    @Test
    void aStatusSetByHandIsLiftedAtOnceEvenOnItsFirstDay() {
        membership.override(byHand(SUSPENDED, TODAY), NOW);
        membership.liftOverride(TODAY);

        assertThat(standing(nadzieja, TODAY).status()).isEqualTo(CURRENT);
    }

    @Test
    void aStatusSetByHandHasAnEndThatIsNotBeforeItsBeginning() {
        var backwards = new Standing.Overriding(CURRENT, true, "Flood", "Ana", TODAY, TODAY.minusDays(1));

        assertThatThrownBy(() -> membership.override(backwards, NOW)).isInstanceOf(DatesAreInTheWrongOrder.class);
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        assertThatThrownBy(() -> membership.end(LocalDate.of(2001, 5, 31), "Closed")).isInstanceOf(DatesAreInTheWrongOrder.class);
        assertThat(membership.endedOn()).isEmpty();
    }

    @Test
    void whoIsTakenBackHasNoEndAndNoReasonForOne() {
        membership.end(TODAY.minusDays(1), "Closed its doors");
        assertThat(standing(nadzieja, TODAY).status()).isEqualTo(ENDED);

        membership.resume();

        assertThat(standing(nadzieja, TODAY).status()).isEqualTo(CURRENT);
        assertThat(membership.endedOn()).isEmpty();
        assertThat(membership.endedBecause()).isNull();
    }

    @Test
    void theFirstPeriodOfWhoNeverJoinedIsTheirJoining() {
        var fresh = Given.nadzieja();
        fresh.membership().admitFor(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(fresh.membership().joined()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void anUndoneImportForgetsTheJoiningUnlessPeriodsWereBuiltOnIt() {
        membership.haveNeverJoined();
        assertThat(membership.joined()).isNull();

        membership.admitFor(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        membership.haveNeverJoined();
        assertThat(membership.joined()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void periodsThatTouchDoNotOverlap() {
        membership.admitFor(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        membership.admitFor(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        membership.admitFor(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 31));

        assertThat(membership.periods()).hasSize(3);
    }

    @Test
    void aPeriodThatWasTypedWronglyIsWithdrawnAndMakesRoomForTheRightOne() {
        membership.admitFor(LocalDate.of(2026, 1, 1), LocalDate.of(2062, 12, 31));
        membership.withdrawPeriod(LocalDate.of(2026, 1, 1));
        membership.admitFor(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(membership.periods()).extracting(MembershipPeriod::span).containsExactly(new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(membership.joined()).as("never moves").isNotNull();
    }

    @Test
    void aPeriodThatIsWithdrawnTwiceIsNotThere() {
        assertThatThrownBy(() -> membership.withdrawPeriod(LocalDate.of(2026, 1, 1))).isInstanceOf(NotFound.class);
    }

    private static Standing.Overriding byHand(MembershipStatus status, LocalDate from) {
        return new Standing.Overriding(status, false, "Agreed by the board", "Ana", from, from.plusDays(30));
    }
}
