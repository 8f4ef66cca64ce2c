package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The database dies while people work, and comes back. */
@ResourceLock(Faulty.WHAT_BREAKS)
class DatabaseRestartE2E {

    private static final Duration HEALS_WITHIN = Duration.ofSeconds(15);

    private final Faulty faulty = Faulty.one();

    @Test
    void theServerHealsByItselfAndNobodySeesMoreThanAPageOfOurs() {
        var secretariat = faulty.signedIn("secretariat");
        var database = faulty.intranet().database();
        database.kill();
        var during = secretariat.get("/organisations/");
        assertThat(during.status()).isEqualTo(503);
        assertThat(during.header("retry-after").map(Integer::valueOf)).hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 60));
        assertThat(during.body()).contains("Back in a moment");
        assertThat(during.telltale()).isEmpty();
        database.start();
        var until = Instant.now().plus(HEALS_WITHIN);
        var status = secretariat.get("/organisations/").status();
        while (status != 200 && Instant.now().isBefore(until)) status = secretariat.get("/organisations/").status();
        assertThat(status).isEqualTo(200);
    }
}
