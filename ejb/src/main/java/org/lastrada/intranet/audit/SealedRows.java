package org.lastrada.intranet.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of a chain as the database hands them out. */
final class SealedRows implements Iterator<SealedRow> {

    private final ResultSet rows;
    private boolean ready;

    SealedRows(ResultSet rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        try {
            ready = ready || rows.next();
            return ready;
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail could not be read", e);
        }
    }

    @Override
    public SealedRow next() {
        if (!hasNext()) throw new NoSuchElementException();
        ready = false;
        try {
            return new SealedRow(ChainTable.row(rows, rows.getLong("seq")), rows.getString("hash"));
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail could not be read", e);
        }
    }
}
