package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.membership.Deadline.What.GRACE_END;
import static org.lastrada.intranet.membership.Deadline.What.PERIOD_END;
import static org.lastrada.intranet.membership.Deadline.What.SUSPENSION_END;
import static org.lastrada.intranet.membership.Given.NOW;
import static org.lastrada.intranet.membership.Given.TODAY;
import static org.lastrada.intranet.membership.Given.nadzieja;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.status.GivenRules;

class DeadlineTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    private final Organisation nadzieja = nadzieja();

    @BeforeEach
    void isAMemberForThisYear() {
        nadzieja.membership().admitFor(NEW_YEAR, NEW_YEARS_EVE);
    }

    @Test
    void aPeriodEndsAndItsGraceSeventyThreeDaysLater() {
        assertThat(deadlines()).containsExactly(PERIOD_END + " 2026-12-31", GRACE_END + " 2027-03-14");
    }

    @Test
    void aPeriodThatAnotherFollowsRunsOutUnnoticed() {
        nadzieja.membership().admitFor(NEW_YEAR.plusYears(1), NEW_YEARS_EVE.plusYears(1));
        assertThat(deadlines()).containsExactly(PERIOD_END + " 2027-12-31", GRACE_END + " 2028-03-13");
    }

    @Test
    void aSuspensionWithoutAnEndHasNoLastDay() {
        nadzieja.membership().suspend(TODAY, TODAY.plusDays(30), "Accounts are late", "Maaike de Vries", NOW);
        assertThat(deadlines()).contains(SUSPENSION_END + " 2026-04-09");
        nadzieja.membership().suspend(TODAY.plusDays(60), null, "Accounts are late again", "Maaike de Vries", NOW);
        assertThat(deadlines()).filteredOn(text -> text.startsWith(SUSPENSION_END.name())).hasSize(1);
    }

    /** Until further notice: who is suspended on that day has no grace. */
    @Test
    void whoIsSuspendedWhenThePeriodEndsHasNoGrace() {
        nadzieja.membership().suspend(TODAY, null, "Accounts are late", "Maaike de Vries", NOW);
        assertThat(deadlines()).containsExactly(PERIOD_END + " 2026-12-31");
    }

    @Test
    void whatHasEndedRunsOutNoMore() {
        nadzieja.membership().end(LocalDate.of(2026, 6, 30), "Closed");
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void whoeverBelongsWithoutPeriodsHasNoLastDay() {
        var open = nadzieja();
        open.membership().join(NEW_YEAR);
        assertThat(open.deadlines(GivenRules.rules())).isEmpty();
    }

    private List<String> deadlines() {
        return nadzieja.deadlines(GivenRules.rules()).stream().map(deadline -> deadline.what() + " " + deadline.day()).toList();
    }
}
