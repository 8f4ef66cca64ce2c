package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The database dies while people work, and comes back. */
@Tag("what-breaks")
@ResourceLock(Faulty.WHAT_BREAKS)
class DatabaseRestartE2E {

    private static final Duration HEALS_WITHIN = Duration.ofSeconds(15);
    private static final Pattern INCIDENT = Pattern.compile("Incident number: ([0-9A-Z]{6})");

    private final Faulty faulty = Faulty.one();

    @Test
    @Tag("F4")
    void theServerHealsByItselfAndNobodySeesMoreThanAPageOfOurs() {
        var secretariat = faulty.signedIn("secretariat");
        var database = faulty.intranet().database();
        database.kill();
        var during = secretariat.get("/organisations/");
        assertThat(during.status()).isEqualTo(503);
        assertThat(during.header("retry-after").map(Integer::valueOf)).hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 60));
        assertThat(during.body()).contains("Back in a moment");
        assertThat(during.telltale()).isEmpty();
        assertThat(incident(during)).satisfies(number -> assertThat(faulty.intranet().log()).containsOnlyOnce("incident " + number + " at /organisations/"));
        Until.so("nobody is sent here", () -> faulty.guest().get("/health/ready").status() == 503);
        assertThat(faulty.guest().get("/health/ready").body()).isEqualTo("not ready");
        assertThat(faulty.guest().get("/health/live").status()).isEqualTo(200);
        database.start();
        var until = Instant.now().plus(HEALS_WITHIN);
        var status = secretariat.get("/organisations/").status();
        while (status != 200 && Instant.now().isBefore(until)) status = secretariat.get("/organisations/").status();
        assertThat(status).isEqualTo(200);
        Until.so("people are sent here again", () -> faulty.guest().get("/health/ready").status() == 200);
        assertThat(faulty.intranet().log()).contains("not ready: the database does not answer", "ready again");
    }

    /** The number that the page asks people to read out. */
    private static String incident(Answer page) {
        var number = INCIDENT.matcher(page.body());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }
}
