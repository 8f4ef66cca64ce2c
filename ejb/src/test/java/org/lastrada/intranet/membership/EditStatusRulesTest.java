package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.status.DaysOutOfRange;
import org.lastrada.intranet.membership.status.GivenRules;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.membership.status.RuleDays;

class EditStatusRulesTest {

    private final Organisation inGrace = Given.nadzieja();

    EditStatusRulesTest() {
        inGrace.membership().admitFor(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    @Test
    void aShorterGraceShowsWhoWouldLoseTheVoteAndChangesNobody() {
        var shorter = GivenRules.counting(Map.of(MembershipStatus.GRACE, new RuleDays(4, 0, 1, 30, true), MembershipStatus.EXPIRED, new RuleDays(3, 0, 31, 0, false)));

        assertThat(Shifts.between(List.of(inGrace), GivenRules.rules(), shorter, Given.TODAY))
                .containsExactly(new StatusShift("Nadzieja Minsk", MembershipStatus.GRACE, true, MembershipStatus.EXPIRED, false));
        assertThat(Given.standing(inGrace, Given.TODAY).status()).isEqualTo(MembershipStatus.GRACE);
    }

    @Test
    void whoKeepsTheStatusButNoLongerCountsIsShownToo() {
        assertThat(Shifts.between(List.of(inGrace), GivenRules.rules(), GivenRules.thatCountNobody(), Given.TODAY)).singleElement().satisfies(shift -> {
            assertThat(shift.from()).isEqualTo(shift.to());
            assertThat(shift.countsAfter()).isFalse();
        });
    }

    @Test
    void theSameDaysMoveNobody() {
        assertThat(Shifts.between(List.of(inGrace), GivenRules.rules(), GivenRules.rules(), Given.TODAY)).isEmpty();
    }

    @Test
    void daysBelowNoneAndBeyondTenYearsAreRefused() {
        assertThatThrownBy(() -> new RuleDays(4, 0, -1, 73, true)).isInstanceOf(DaysOutOfRange.class);
        assertThatThrownBy(() -> new RuleDays(4, 0, 1, 3661, true)).isInstanceOf(DaysOutOfRange.class);
    }
}
