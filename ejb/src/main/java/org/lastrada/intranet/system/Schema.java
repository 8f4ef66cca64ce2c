package org.lastrada.intranet.system;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.lastrada.intranet.shared.StartRefused;

/**
 * The schema this version of the application works on: what stood in Flyway's history when it started. A newer version that migrates it, a
 * backup put in its place or a migration that broke off make it somebody else's.
 */
@ApplicationScoped
public class Schema {

    private static final String HISTORY = "select group_concat(version, ':', checksum, ':', success order by installed_rank) from flyway_schema_history";
    private static final int SECONDS = 3;

    @Resource(lookup = "java:/jdbc/intranet") DataSource database;
    private volatile String ours;

    /** Once, at start: the migrations have run by then. */
    public void note() {
        try (var connection = database.getConnection()) {
            ours = history(connection);
        } catch (SQLException e) {
            throw StartRefused.because("the database does not tell which version its schema has: " + e.getMessage(), e);
        }
    }

    public boolean isOurs(Connection connection) throws SQLException {
        return ours != null && ours.equals(history(connection));
    }

    private static String history(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(HISTORY)) {
            query.setQueryTimeout(SECONDS);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
