package org.lastrada.intranet.shipped;

import java.sql.SQLException;
import org.lastrada.intranet.run.Intranet;

/** What the database of an intranet holds, past everything that could hide it. */
final class Counted {

    private Counted() { }

    /** @return the first column of the first row */
    static long in(Intranet intranet, String sql) {
        try (var connection = intranet.database().connect("intranet"); var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
