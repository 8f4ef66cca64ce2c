package org.lastrada.intranet.search.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A statement put together with its parameters. Plain JDBC: postings are no entities, and a hundred thousand of them are read for an answer. */
public final class Sql {

    private static final int AT_ONCE = 10_000;

    /** What to do with each row. */
    public interface Reading {

        void row(ResultSet row) throws SQLException;
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private Sql() { }

    public static Sql of(String part, Object... values) {
        return new Sql().and(part, values);
    }

    public Sql and(String part, Object... values) {
        text.append(part);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /** A list in brackets. */
    public Sql in(Collection<?> values) {
        text.append(" (").append("?, ".repeat(values.size() - 1)).append("?) ");
        parameters.addAll(values);
        return this;
    }

    public void read(Connection database, Reading reading) throws SQLException {
        try (var query = prepared(database)) {
            query.setFetchSize(AT_ONCE);
            try (var rows = query.executeQuery()) {
                while (rows.next()) reading.row(rows);
            }
        }
    }

    public int change(Connection database) throws SQLException {
        try (var statement = prepared(database)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(Connection database) throws SQLException {
        var statement = database.prepareStatement(text.toString());
        for (int at = 0; at < parameters.size(); at++) statement.setObject(at + 1, parameters.get(at));
        return statement;
    }
}
