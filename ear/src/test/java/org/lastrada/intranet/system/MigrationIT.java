package org.lastrada.intranet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.audit.Rows;

@ExtendWith(ArquillianExtension.class)
class MigrationIT {

    @Inject Rows rows;

    @Test
    void everyMigrationHasRunAndNoneWasEditedSince() throws Exception {
        var database = database();
        var flyway = Flyway.configure(MigrationFirst.class.getClassLoader()).dataSource(database).locations("classpath:db/migration").load();
        flyway.validate();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).isNotEmpty();
    }

    @Test
    void aSchemaThatALaterVersionChangedIsRefusedAtStart() throws Exception {
        var database = database();
        rows.change(Rows.LATER_MIGRATION);
        try {
            assertThatThrownBy(() -> Migrations.run(database)).isInstanceOfSatisfying(FlywayException.class,
                    refusal -> assertThat(Migrations.reason(refusal)).contains("not resolved locally: 999"));
        } finally {
            rows.change(Rows.NO_LATER_MIGRATION);
        }
    }

    private static DataSource database() throws NamingException {
        return InitialContext.doLookup("java:/jdbc/intranet-migration");
    }

    @Test
    void theDatabaseKeepsTimeInUtcAndLettersOfEveryAlphabet() {
        assertThat(rows.text("select @@session.time_zone")).isIn("+00:00", "UTC");
        assertThat(rows.text("select @@character_set_database")).isEqualTo("utf8mb4");
        assertThat(rows.text("select @@transaction_isolation")).isEqualTo("READ-COMMITTED");
    }
}
