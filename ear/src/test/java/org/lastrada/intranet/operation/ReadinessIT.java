package org.lastrada.intranet.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.Rows;

@ExtendWith(ArquillianExtension.class)
class ReadinessIT {

    private static final String LAST_SIGNED_IN = "update JOBS_SCHEDULER_STATE set LAST_CHECKIN_TIME = LAST_CHECKIN_TIME - ?";

    @Inject Readiness readiness;
    @Inject Lacking lacking;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void aNodeThatLacksNothingSaysSoToAnybody() {
        assertThat(given.asGuest(() -> readiness.isReady())).isTrue();
        assertThat(lacking.lack()).isEmpty();
    }

    /** However lately it said that it is ready. */
    @Test
    void aNodeThatIsAboutToStopSaysSoAtOnce() throws IOException {
        assertThat(given.asGuest(() -> readiness.isReady())).isTrue();
        Files.createFile(Lacking.LEAVING);
        try {
            assertThat(given.asGuest(() -> readiness.isReady())).isFalse();
        } finally {
            Files.delete(Lacking.LEAVING);
        }
        assertThat(given.asGuest(() -> readiness.isReady())).isTrue();
    }

    @Test
    void aSchemaThatAnotherVersionChangedIsNotOurs() {
        rows.change(Rows.LATER_MIGRATION);
        try {
            assertThat(lacking.lack()).isEqualTo("the schema is not the one of this version");
        } finally {
            rows.change(Rows.NO_LATER_MIGRATION);
        }
        assertThat(lacking.lack()).isEmpty();
    }

    /** It signs in every ten seconds, so this heals by itself. */
    @Test
    void aSchedulerThatHasNotSignedInForAMinuteStandsStill() {
        rows.change(LAST_SIGNED_IN, Lacking.SIGNS_IN_WITHIN.toMillis());
        assertThat(lacking.lack()).isEqualTo("the scheduler stands still");
        rows.change(LAST_SIGNED_IN, -Lacking.SIGNS_IN_WITHIN.toMillis());
        assertThat(lacking.lack()).isEmpty();
    }
}
