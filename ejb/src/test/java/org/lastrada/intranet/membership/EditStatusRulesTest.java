package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditStatusRulesTest {

    private final Organisation inGrace = Given.nadzieja();

    EditStatusRulesTest() {
        inGrace.membership().admitFor(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    @Test
    void aShorterGraceShowsWhoWouldLoseTheVoteAndChangesNobody() {
        var shorter = Given.rules().stream().map(rule -> switch (rule.status()) {
            case GRACE -> rule.counting(new RuleDays(4, 0, 1, 30, true));
            case EXPIRED -> rule.counting(new RuleDays(3, 0, 31, 0, false));
            default -> rule;
        }).toList();

        assertThat(Shifts.between(List.of(inGrace), Given.rules(), shorter, Given.TODAY))
                .containsExactly(new StatusShift("Nadzieja Minsk", MembershipStatus.GRACE, true, MembershipStatus.EXPIRED, false));
        assertThat(Given.standing(inGrace, Given.TODAY).status()).isEqualTo(MembershipStatus.GRACE);
    }

    @Test
    void whoKeepsTheStatusButNoLongerCountsIsShownToo() {
        var uncounted = Given.rules().stream().map(rule -> rule.counting(new RuleDays(1, 0, rule.startsDays(), rule.endsDays(), false))).toList();

        assertThat(Shifts.between(List.of(inGrace), Given.rules(), uncounted, Given.TODAY)).singleElement().satisfies(shift -> {
            assertThat(shift.from()).isEqualTo(shift.to());
            assertThat(shift.countsAfter()).isFalse();
        });
    }

    @Test
    void theSameDaysMoveNobody() {
        assertThat(Shifts.between(List.of(inGrace), Given.rules(), Given.rules(), Given.TODAY)).isEmpty();
    }

    @Test
    void daysBelowNoneAndBeyondTenYearsAreRefused() {
        assertThatThrownBy(() -> new RuleDays(4, 0, -1, 73, true)).isInstanceOf(DaysOutOfRange.class);
        assertThatThrownBy(() -> new RuleDays(4, 0, 1, 3661, true)).isInstanceOf(DaysOutOfRange.class);
    }
}
