package org.lastrada.intranet.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void theReasonIsTheLineThatSaysWhatIsWrong() {
        var newer = new FlywayException("Validate failed: Migrations have failed validation\nDetected applied migration not resolved locally: 999.\nIf you removed this migration intentionally, run repair.");
        assertThat(Migrations.reason(newer)).isEqualTo("Detected applied migration not resolved locally: 999.");
    }

    @Test
    void orTheFirstThatSaysAnything() {
        assertThat(Migrations.reason(new FlywayException("\nFailed to execute script V002.sql\n---------\nSQL State: 42000"))).isEqualTo("Failed to execute script V002.sql.");
        assertThat(Migrations.reason(new FlywayException("   "))).isEqualTo("FlywayException.");
    }
}
