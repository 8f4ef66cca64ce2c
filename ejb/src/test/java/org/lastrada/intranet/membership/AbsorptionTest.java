package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lastrada.intranet.membership.Given.NOW;
import static org.lastrada.intranet.membership.Given.TODAY;
import static org.lastrada.intranet.membership.Given.nadzieja;
import static org.lastrada.intranet.membership.Given.nadziejaAgain;
import static org.lastrada.intranet.membership.Given.secretariat;
import static org.lastrada.intranet.membership.Given.standing;
import static org.lastrada.intranet.membership.status.MembershipStatus.CURRENT;
import static org.lastrada.intranet.membership.status.MembershipStatus.ENDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.status.MembershipDates.Span;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.membership.status.Standing;

class AbsorptionTest {

    private static final LocalDate IN_2001 = LocalDate.of(2001, 6, 1);
    private static final LocalDate IN_2012 = LocalDate.of(2012, 9, 15);

    private final Organisation kept = nadzieja();
    private final Organisation duplicate = nadziejaAgain();

    private static void admitFor(Organisation organisation, int year) {
        organisation.membership().admitFor(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Test
    void ofTwoDaysOfJoiningTheEarlierStaysWhicheverIsKept() {
        kept.membership().join(IN_2012);
        duplicate.membership().join(IN_2001);

        assertThat(Absorption.of(kept, duplicate).joined()).isEqualTo(IN_2001);
        assertThat(Absorption.of(duplicate, kept).joined()).isEqualTo(IN_2001);
    }

    @Test
    void whoJoinedKeepsTheDayWhenTheDuplicateNeverDid() {
        kept.membership().join(IN_2012);

        assertThat(Absorption.of(kept, duplicate).joined()).isEqualTo(IN_2012);
    }

    @Test
    void twoWhoNeverJoinedHaveNotJoinedAsOneEither() {
        kept.absorb(duplicate);

        assertThat(kept.membership().joined()).isNull();
    }

    @Test
    void periodsThatFitMoveAndThoseThatOverlapAreLeftOut() {
        kept.membership().join(IN_2001);
        admitFor(kept, 2025);
        duplicate.membership().join(IN_2012);
        admitFor(duplicate, 2024);
        duplicate.membership().admitFor(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31));

        var absorption = kept.absorb(duplicate);

        assertThat(absorption.periodsLeftOut()).extracting(MembershipPeriod::span).containsExactly(new Span(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)));
        assertThat(kept.membership().periods()).extracting(MembershipPeriod::span).containsExactlyInAnyOrder(year(2024), year(2025));
    }

    @Test
    void anOpenMembershipIsNotEndedByAPeriodOfTheDuplicate() {
        kept.membership().join(IN_2012);
        duplicate.membership().join(IN_2001);
        admitFor(duplicate, 2003);

        var absorption = kept.absorb(duplicate);

        assertThat(absorption.periodsLeftOut()).extracting(MembershipPeriod::span).containsExactly(year(2003));
        assertThat(standing(kept, TODAY).status()).isEqualTo(CURRENT);
    }

    @Test
    void aPeriodThatBeginsAfterTheMembershipEndedIsLeftOut() {
        kept.membership().join(IN_2001);
        admitFor(kept, 2020);
        kept.membership().end(LocalDate.of(2020, 12, 31), "Closed its office");
        duplicate.membership().join(IN_2012);
        admitFor(duplicate, 2019);
        admitFor(duplicate, 2021);

        kept.absorb(duplicate);

        assertThat(kept.membership().periods()).extracting(MembershipPeriod::span).containsExactlyInAnyOrder(year(2019), year(2020));
        assertThat(standing(kept, TODAY).status()).isEqualTo(ENDED);
    }

    @Test
    void whoNeverJoinedTakesOverTheMembershipWithItsEnd() {
        duplicate.membership().join(IN_2001);
        admitFor(duplicate, 2005);
        duplicate.membership().end(LocalDate.of(2005, 12, 31), "Merged with the city");

        kept.absorb(duplicate);

        assertThat(kept.membership().joined()).isEqualTo(IN_2001);
        assertThat(kept.membership().periods()).hasSize(1);
        assertThat(kept.membership().endedOn()).contains(LocalDate.of(2005, 12, 31));
        assertThat(kept.membership().endedBecause()).isEqualTo("Merged with the city");
    }

    @Test
    void theEndOfTheDuplicateDoesNotEndWhoIsKept() {
        kept.membership().join(IN_2001);
        duplicate.membership().join(IN_2012);
        duplicate.membership().end(LocalDate.of(2020, 12, 31), "Entered twice");

        kept.absorb(duplicate);

        assertThat(kept.membership().endedOn()).isEmpty();
        assertThat(standing(kept, TODAY).status()).isEqualTo(CURRENT);
    }

    @Test
    void aSuspensionThatFitsMovesWithWhoDecidedItAndOneThatOverlapsIsLeftOut() {
        kept.membership().join(IN_2001);
        kept.membership().suspend(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 6, 30), "No report", "Board", NOW);
        duplicate.membership().join(IN_2001);
        duplicate.membership().suspend(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 3, 31), "Fees unpaid", "Maaike de Vries", NOW);
        duplicate.membership().suspend(LocalDate.of(2015, 6, 30), null, "Still no report", "Board", NOW);

        var absorption = kept.absorb(duplicate);

        assertThat(absorption.suspensionsLeftOut()).extracting(Suspension::reason).containsExactly("Still no report");
        assertThat(kept.membership().suspensions()).extracting(Suspension::reason, Suspension::decidedBy)
                .containsExactlyInAnyOrder(tuple("No report", "Board"), tuple("Fees unpaid", "Maaike de Vries"));
    }

    @Test
    void anOpenSuspensionOverlapsEverythingAfterIt() {
        kept.membership().join(IN_2001);
        kept.membership().suspend(LocalDate.of(2025, 1, 1), null, "No report", "Board", NOW);
        duplicate.membership().join(IN_2001);
        duplicate.membership().suspend(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), "Fees unpaid", "Board", NOW);

        assertThat(Absorption.of(kept, duplicate).suspensions()).isEmpty();
    }

    @Test
    void aStatusSetByHandOnTheDuplicateIsNotTakenOver() {
        kept.membership().join(IN_2001);
        duplicate.membership().override(new Standing.Overriding(MembershipStatus.SUSPENDED, false, "Under review", "Board", TODAY, TODAY.plusDays(30)), NOW);

        kept.absorb(duplicate);

        assertThat(standing(kept, TODAY).status()).isEqualTo(CURRENT);
    }

    @Test
    void theLogoOfTheDuplicateIsWornOnlyByWhoHasNone() {
        duplicate.wear("b0b");
        kept.absorb(duplicate);
        assertThat(kept.logo()).isEqualTo("b0b");

        duplicate.wear("ca11");
        kept.absorb(duplicate);
        assertThat(kept.logo()).isEqualTo("b0b");
    }

    @Test
    void lookingAtWhatWouldComeOfItChangesNeither() {
        kept.membership().join(IN_2012);
        admitFor(kept, 2026);
        duplicate.membership().join(IN_2001);
        admitFor(duplicate, 2025);

        var sketch = kept.absorbing(duplicate);

        assertThat(sketch.membership().joined()).isEqualTo(IN_2001);
        assertThat(sketch.membership().periods()).hasSize(2);
        assertThat(kept.membership().joined()).isEqualTo(IN_2012);
        assertThat(kept.membership().periods()).hasSize(1);
        assertThat(duplicate.membership().periods()).hasSize(1);
    }

    @Test
    void anOrganisationIsNoDuplicateOfItself() {
        assertThatThrownBy(() -> kept.absorb(kept)).isInstanceOf(CannotMergeWithItself.class);
    }

    @Test
    void theSecretariatIsMergedNeitherWay() {
        assertThatThrownBy(() -> kept.absorb(secretariat())).isInstanceOf(SecretariatCannotBeMerged.class);
        assertThatThrownBy(() -> secretariat().absorb(kept)).isInstanceOf(SecretariatCannotBeMerged.class);
    }
}
