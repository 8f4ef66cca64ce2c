package org.lastrada.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private final Kept<Integer, String> name = new Kept<>();
    private String inTheDatabase = "EPT";

    @Test
    void aChangeElsewhereIsSeenWithinFiveSeconds() {
        at(0);
        inTheDatabase = "La Strada";

        assertThat(at(3)).isEqualTo("EPT");
        assertThat(at(4)).isEqualTo("La Strada");
    }

    @Test
    void aChangeHereIsSeenAtOnce() {
        at(0);
        inTheDatabase = "La Strada";
        name.forget();

        assertThat(at(0)).isEqualTo("La Strada");
    }

    @Test
    void whoReadTheOldNameWhileItWasChangedDoesNotPutItBack() {
        var slow = name.get(1, clock(0), () -> {
            var old = inTheDatabase;
            inTheDatabase = "La Strada";
            name.forget();
            return old;
        });

        assertThat(slow).isEqualTo("EPT");
        assertThat(at(0)).isEqualTo("La Strada");
    }

    @Test
    void whileTheDatabaseIsAwayTheLastNameGoesOnAndIsNeverInvented() {
        at(0);

        assertThat(name.get(1, clock(60), KeptTest::away)).isEqualTo("EPT");
        assertThatThrownBy(() -> name.get(2, clock(60), KeptTest::away)).hasMessage("the database is away");
    }

    @Test
    void aDatabaseThatIsAwayIsNotAskedAgainAtEveryTurn() {
        at(0);
        name.get(1, clock(60), KeptTest::away);
        inTheDatabase = "La Strada";

        assertThat(at(61)).isEqualTo("EPT");
        assertThat(at(64)).isEqualTo("La Strada");
    }

    private static String away() {
        throw new IllegalStateException("the database is away");
    }

    private String at(int second) {
        return name.get(1, clock(second), () -> inTheDatabase);
    }

    private static Clock clock(int second) {
        return Clock.fixed(NOON.plusSeconds(second), ZoneOffset.UTC);
    }
}
