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
    private static final String KEEP = "insert into audit_text (token, salt, owner, kind, text) values (?, ?, ?, ?, ?)";
    /** By letters, not as the column sorts: who is called Ann now is not shown as ann. */
    private static final String KEPT = "select token from audit_text where owner = ? and kind = 'NAME' and text = ? collate utf8mb4_bin limit 1";
    static final String ACCOUNT = "account:";

    private AuditRows() { }

    static void insert(Connection connection, String action, String subjectType, String subjectId, Long organisation,
                       Map<String, Object> before, Map<String, Object> after, boolean personal) throws SQLException {
        var caller = CDI.current().select(Caller.class).get();
        insert(connection, caller.isKnown() ? caller.holder().accountId() : null, caller.name(), action, subjectType, subjectId, organisation, before, after, personal);
    }

    static void insert(Connection connection, Long accountId, String actor, String action, String subjectType, String subjectId, Long organisation,
                       Map<String, Object> before, Map<String, Object> after, boolean personal) throws SQLException {
        var owner = subjectType + ":" + subjectId;
        var clock = CDI.current().select(Clock.class).get();
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setObject(2, accountId, Types.BIGINT);
            insert.setString(3, accountId == null ? PlainText.atMost(LONGEST_ACTOR, actor) : name(connection, ACCOUNT + accountId, PlainText.atMost(LONGEST_ACTOR, actor)));
            insert.setString(4, action);
            insert.setString(5, subjectType);
            insert.setString(6, subjectId);
            insert.setObject(7, organisation, Types.BIGINT);
            insert.setString(8, personal ? kept(connection, owner, "STATE", json(before)) : json(before));
            insert.setString(9, personal ? kept(connection, owner, "STATE", json(after)) : json(after));
            insert.executeUpdate();
        }
    }

    private static String name(Connection connection, String owner, String name) throws SQLException {
        try (var select = connection.prepareStatement(KEPT)) {
            select.setString(1, owner);
            select.setString(2, name);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : kept(connection, owner, "NAME", name);
            }
        }
    }

    /** @return the token that the sealed row holds in its place */
    private static String kept(Connection connection, String owner, String kind, String text) throws SQLException {
        if (text == null) return null;
        var commitment = Commitment.to(text);
        try (var insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, commitment.token());
            insert.setString(2, commitment.salt());
            insert.setString(3, owner);
            insert.setString(4, kind);
            insert.setString(5, text);
            insert.executeUpdate();
        }
        return commitment.token();
    }

    private static String json(Map<String, Object> values) {
        if (values == null) return null;
        var object = Json.createObjectBuilder();
        values.forEach((name, value) -> object.add(name, String.valueOf(value)));
        return object.build().toString();
    }
}
