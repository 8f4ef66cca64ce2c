package org.lastrada.intranet.retention.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HoldTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void itHoldsOnBothOfItsDays() {
        var hold = Hold.onPerson(7, "Case 12", MAY, JUNE);

        assertThat(hold.holds(MAY.minusDays(1))).isFalse();
        assertThat(hold.holds(MAY)).isTrue();
        assertThat(hold.holds(JUNE)).isTrue();
        assertThat(hold.holds(JUNE.plusDays(1))).isFalse();
    }

    @Test
    void untilFurtherNoticeMeansUntilItIsLifted() {
        var hold = Hold.onOrganisation(3, "Case 12", MAY, null);
        assertThat(hold.holds(MAY.plusYears(20))).isTrue();

        hold.lift(JUNE);

        assertThat(hold.holds(JUNE.minusDays(1))).isTrue();
        assertThat(hold.holds(JUNE)).isFalse();
    }

    @Test
    void liftedBeforeItBeganItNeverHolds() {
        var hold = Hold.onPerson(7, "Case 12", JUNE, null);

        hold.lift(MAY);

        assertThat(hold.holds(MAY)).isFalse();
        assertThat(hold.holds(JUNE)).isFalse();
    }

    @Test
    void whatIsOverIsNotLifted() {
        var hold = Hold.onPerson(7, "Case 12", MAY, JUNE);

        assertThatThrownBy(() -> hold.lift(JUNE.plusDays(1))).isInstanceOf(HoldIsOver.class);
    }

    @Test
    void nothingIsHeldWithoutAReasonOrBackwards() {
        assertThatThrownBy(() -> Hold.onPerson(7, "  ", MAY, null)).isInstanceOf(HoldNeedsAReason.class);
        assertThatThrownBy(() -> Hold.onPerson(7, "Case 12", JUNE, MAY)).isInstanceOf(HoldEndsBeforeItStarts.class);
    }
}
