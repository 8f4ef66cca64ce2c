package org.lastrada.intranet.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Gives the application's database user what it needs on each table, and on the audit trail no more than reading and adding.
 * Does nothing when one user both migrates and runs: then nobody could grant it less than everything.
 */
class Grants implements Callback {

    private static final Set<String> APPEND_ONLY = Set.of("audit_entry", "audit_seal");
    /** Texts about people go when the person is erased; until then they are what was sealed. */
    private static final Set<String> NEVER_CHANGED = Set.of("audit_text");

    @Override
    public void handle(Event event, Context context) {
        var user = System.getenv("INTRANET_DB_USER");
        var migrator = System.getenv("INTRANET_DB_MIGRATION_USER");
        if (user == null || migrator == null || user.equals(migrator)) return;
        if (!user.matches("[A-Za-z0-9_]{1,32}")) throw new FlywayException("INTRANET_DB_USER may have letters, digits and _ only");
        try {
            for (var table : tables(context.getConnection())) grant(context.getConnection(), table, user);
        } catch (SQLException e) {
            throw new FlywayException("the application's database user could not be given its rights: " + e.getMessage(), e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var select = connection.prepareStatement("select table_name from information_schema.tables where table_schema = database()");
             var rows = select.executeQuery()) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    private static void grant(Connection connection, String table, String user) throws SQLException {
        var rights = APPEND_ONLY.contains(table) ? "select, insert" : NEVER_CHANGED.contains(table) ? "select, insert, delete" : "select, insert, update, delete";
        try (var statement = connection.createStatement()) {
            statement.execute("grant " + rights + " on `" + table + "` to '" + user + "'@'%'");
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "grants";
    }
}
