package org.lastrada.intranet.audit;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Map;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.PlainText;

/** Writes an audit row on the connection of the change itself, so that both are kept or neither. */
final class AuditRows {

    private static final String INSERT = """
            insert into audit_entry (at, account_id, actor, action, subject_type, subject_id, organisation_id, before_state, after_state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final int LONGEST_ACTOR = 160;

    private AuditRows() { }

    static void insert(Connection connection, String action, String subjectType, String subjectId, Long organisation,
                       Map<String, Object> before, Map<String, Object> after) throws SQLException {
        var caller = CDI.current().select(Caller.class).get();
        insert(connection, caller.isKnown() ? caller.holder().accountId() : null, caller.name(), action, subjectType, subjectId, organisation, before, after);
    }

    static void insert(Connection connection, Long accountId, String actor, String action, String subjectType, String subjectId, Long organisation,
                       Map<String, Object> before, Map<String, Object> after) throws SQLException {
        var clock = CDI.current().select(Clock.class).get();
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setObject(2, accountId, Types.BIGINT);
            insert.setString(3, PlainText.atMost(LONGEST_ACTOR, actor));
            insert.setString(4, action);
            insert.setString(5, subjectType);
            insert.setString(6, subjectId);
            insert.setObject(7, organisation, Types.BIGINT);
            insert.setString(8, json(before));
            insert.setString(9, json(after));
            insert.executeUpdate();
        }
    }

    private static String json(Map<String, Object> values) {
        if (values == null) return null;
        var object = Json.createObjectBuilder();
        values.forEach((name, value) -> object.add(name, String.valueOf(value)));
        return object.build().toString();
    }
}
