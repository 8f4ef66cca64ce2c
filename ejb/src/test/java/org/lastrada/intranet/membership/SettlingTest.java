package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.status.StatusRule;
import org.lastrada.intranet.membership.status.StatusRules;
import org.lastrada.intranet.shared.OneDay;
import org.lastrada.intranet.shared.Told;

class SettlingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private final List<LocalDate> settled = new ArrayList<>();
    private final List<Settling.DueSettled> told = new ArrayList<>();
    private final Settling settling = new Settling();

    SettlingTest() {
        settling.organisations = new Organisations() {
            @Override
            List<Organisation> unsettled(LocalDate day) {
                settled.add(day);
                return List.of();
            }
        };
        settling.rules = new StatusRules() {
            @Override
            public List<StatusRule> all() {
                return List.of();
            }
        };
        settling.days = new OneDay(MONDAY);
        settling.done = new Told<>(told);
    }

    @Test
    void theFirstReaderOfADaySettlesAndTheOthersNeedNot() {
        settling.settleOnceADay();
        commit();
        settling.settleOnceADay();
        assertThat(settled).containsExactly(MONDAY);

        settling.days = new OneDay(MONDAY.plusDays(1));
        settling.settleOnceADay();
        assertThat(settled).containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void whatWasNotCommittedIsDoneByTheNextReader() {
        settling.settleOnceADay();
        settling.settleOnceADay();
        assertThat(settled).containsExactly(MONDAY, MONDAY);
    }

    private void commit() {
        told.forEach(settling::remember);
    }
}
