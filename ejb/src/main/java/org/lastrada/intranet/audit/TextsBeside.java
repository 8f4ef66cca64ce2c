package org.lastrada.intranet.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The texts about people that stand beside an intact chain: each must be what its token was made of. One that is gone was erased. */
final class TextsBeside {

    private static final String CHANGED = "select token from audit_text where kind <> 'PSEUDONYM' and token <> concat('~', sha2(concat(salt, text), 256)) limit 1";
    private static final String BEFORE_ITS_ROW = """
            select s.seq, s.hash from audit_seal s where s.seq < (select min(t.seq) from audit_seal t join audit_entry e on e.id = t.entry_id
            where ? in (e.actor, e.before_state, e.after_state)) order by s.seq desc limit 1""";

    private TextsBeside() { }

    /** Nothing when all fit. */
    static Optional<Verdict> verify(Connection database) throws SQLException {
        try (var select = database.prepareStatement(CHANGED); var rows = select.executeQuery()) {
            return rows.next() ? Optional.of(Verdict.broken(before(database, rows.getString(1)), Fault.TEXT)) : Optional.empty();
        }
    }

    private static Head before(Connection database, String token) throws SQLException {
        try (var select = database.prepareStatement(BEFORE_ITS_ROW)) {
            select.setString(1, token);
            try (var rows = select.executeQuery()) {
                return rows.next() ? new Head(rows.getLong(1), rows.getString(2)) : Head.BEGINNING;
            }
        }
    }
}
