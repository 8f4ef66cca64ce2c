package org.lastrada.intranet.retention;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PeriodTest {

    private final Period sessions = new Period(30, 7, 365);

    @Test
    void theBoundsThemselvesAreAllowed() {
        assertThatCode(() -> sessions.mustAllow(7)).doesNotThrowAnyException();
        assertThatCode(() -> sessions.mustAllow(365)).doesNotThrowAnyException();
    }

    @Test
    void shorterThanALawOrLongerThanAnyPurposeIsRefused() {
        assertThatThrownBy(() -> sessions.mustAllow(6)).isInstanceOf(PeriodOutOfBounds.class);
        assertThatThrownBy(() -> sessions.mustAllow(366)).isInstanceOf(PeriodOutOfBounds.class);
    }

    @Test
    void aRuleWhoseUsualPeriodIsOutsideItsOwnBoundsIsAMistake() {
        assertThatThrownBy(() -> new Period(5, 7, 365)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(0, 0, 365)).isInstanceOf(IllegalArgumentException.class);
    }
}
