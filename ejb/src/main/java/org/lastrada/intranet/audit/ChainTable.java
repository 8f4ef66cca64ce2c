package org.lastrada.intranet.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The chain as it stands in the database, by plain JDBC: it is sealed inside the application and can be verified outside of it.
 * Times cross as microseconds since 1970, so that no driver's or session's time zone has a say in a seal.
 */
final class ChainTable {

    private static final String ENTRY = """
            e.id, timestampdiff(microsecond, '1970-01-01', e.at) micros, e.account_id, e.actor, e.action, e.subject_type, e.subject_id,
            e.before_state, e.after_state, e.organisation_id""";
    /**
     * A row of a transaction that is still open cannot be seen yet and will have a lower id than rows sealed before it, so it is looked
     * for by the missing seal and not by its id. No transaction is open for a week: older rows need not be looked through each minute.
     */
    private static final String WAITING = """
            from audit_entry e left join audit_seal s on s.entry_id = e.id where s.seq is null and e.at < timestampadd(microsecond, ?, '1970-01-01')""";
    private static final String RECENT = """
             and e.at > coalesce((select h.at from audit_seal t join audit_entry h on h.id = t.entry_id order by t.seq desc limit 1) - interval 7 day, '1970-01-01')
            order by e.id limit ?""";

    private ChainTable() { }

    /** Seals the next rows that were written before the given moment. */
    static int sealNext(Connection database, Seal seal, Instant writtenBefore, int atMost) throws SQLException {
        var head = head(database);
        var sealed = 0;
        try (var waiting = database.prepareStatement("select " + ENTRY + " " + WAITING + RECENT);
             var insert = database.prepareStatement("insert into audit_seal (seq, entry_id, hash) values (?, ?, ?)")) {
            waiting.setLong(1, micros(writtenBefore));
            waiting.setInt(2, atMost);
            try (var rows = waiting.executeQuery()) {
                for (; rows.next(); sealed++) {
                    head = seal.seal(head, row(rows, head.seq() + 1)).head();
                    add(insert, head, rows.getLong("id"));
                }
            }
            if (sealed > 0) insert.executeBatch();
        }
        return sealed;
    }

    private static void add(PreparedStatement insert, Head head, long entryId) throws SQLException {
        insert.setLong(1, head.seq());
        insert.setLong(2, entryId);
        insert.setString(3, head.seal());
        insert.addBatch();
    }

    static Head head(Connection database) throws SQLException {
        try (var select = database.prepareStatement("select seq, hash from audit_seal order by seq desc limit 1"); var rows = select.executeQuery()) {
            return rows.next() ? new Head(rows.getLong(1), rows.getString(2)) : Head.BEGINNING;
        }
    }

    /** Reads the whole chain, one row at a time. A seal whose row is gone counts as missing. */
    static Verdict verify(Connection database, Seal seal, Head kept) throws SQLException {
        var last = head(database);
        try (var select = database.prepareStatement("select s.seq, s.hash, " + ENTRY + " from audit_seal s join audit_entry e on e.id = s.entry_id order by s.seq")) {
            select.setFetchSize(1000);
            try (var rows = select.executeQuery()) {
                var verdict = new ChainVerifier(seal).verify(new SealedRows(rows), Head.BEGINNING, kept);
                if (verdict.isIntact() && verdict.head().seq() < last.seq()) return Verdict.broken(verdict.head(), Fault.MISSING);
                return verdict.isIntact() ? TextsBeside.verify(database).orElse(verdict) : verdict;
            }
        }
    }

    /** How many rows written before the given moment have no seal: some right after work, none for long. */
    static long waiting(Connection database, Instant writtenBefore) throws SQLException {
        try (var count = database.prepareStatement("select count(*) " + WAITING)) {
            count.setLong(1, micros(writtenBefore));
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    static AuditRow row(ResultSet rows, long seq) throws SQLException {
        return new AuditRow(seq, Instant.EPOCH.plus(rows.getLong("micros"), ChronoUnit.MICROS), number(rows, "account_id"), rows.getString("actor"),
                rows.getString("action"), rows.getString("subject_type"), rows.getString("subject_id"), rows.getString("before_state"),
                rows.getString("after_state"), number(rows, "organisation_id"));
    }

    private static Long number(ResultSet rows, String column) throws SQLException {
        var value = rows.getLong(column);
        return rows.wasNull() ? null : value;
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
