package org.lastrada.intranet.system;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The changes of the schema that this version brings. A schema that a later version has changed is refused, and so is one whose changes broke off. */
final class Migrations {

    private Migrations() { }

    static void run(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .callbacks(new Grants())
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }

    /** Flyway says first that something is wrong, and what it is on a line of its own. */
    static String reason(FlywayException refusal) {
        var lines = String.valueOf(refusal.getMessage()).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("---")).toList();
        return lines.stream().filter(line -> line.startsWith("Detected ")).findFirst().or(() -> lines.stream().findFirst())
                .orElse(refusal.getClass().getSimpleName()).replaceFirst("[.]?\\z", ".");
    }
}
