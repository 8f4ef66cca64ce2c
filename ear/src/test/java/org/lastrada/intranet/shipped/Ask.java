package org.lastrada.intranet.shipped;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lastrada.intranet.run.Intranet;

/** The database as it stands, seen from outside of the application. */
public record Ask(Intranet intranet) {

    public long number(String sql, Object... arguments) {
        return Long.parseLong(text(sql, arguments));
    }

    public String text(String sql, Object... arguments) {
        try (var connection = connection(); var query = connection.prepareStatement(sql)) {
            for (int at = 0; at < arguments.length; at++) query.setObject(at + 1, arguments[at]);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What transactions that are still open have written, too. */
    public long numberUncommitted(String sql) {
        try (var connection = connection(); var query = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            try (var rows = query.executeQuery(sql)) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Table to the checksum of all its rows. */
    Map<String, Long> checksums(String schema) {
        var sums = new TreeMap<String, Long>();
        try (var connection = connection(); var tables = connection.createStatement(); var query = connection.createStatement();
             var names = tables.executeQuery("select table_name from information_schema.tables where table_schema = '" + schema + "'")) {
            while (names.next()) {
                try (var sum = query.executeQuery("checksum table " + schema + ".`" + names.getString(1) + "`")) {
                    sum.next();
                    sums.put(names.getString(1), sum.getLong(2));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(schema, e);
        }
    }

    /** The tables of which some row holds the text in any column. */
    List<String> holding(String text) {
        var holding = new ArrayList<String>();
        try (var connection = connection(); var tables = connection.createStatement();
             var all = tables.executeQuery("select table_name, group_concat('`', column_name, '`') from information_schema.columns where table_schema = 'intranet' group by table_name")) {
            while (all.next()) {
                try (var query = connection.prepareStatement("select count(*) from intranet.`" + all.getString(1) + "` where instr(concat_ws(' ', " + all.getString(2) + "), ?) > 0")) {
                    query.setString(1, text);
                    try (var count = query.executeQuery()) {
                        count.next();
                        if (count.getLong(1) > 0) holding.add(all.getString(1));
                    }
                }
            }
            return holding;
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    public void tell(String... statements) {
        try (var connection = connection(); var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    private Connection connection() throws SQLException {
        return intranet.database().connect("root");
    }
}
