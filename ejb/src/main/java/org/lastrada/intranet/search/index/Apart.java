package org.lastrada.intranet.search.index;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection beside the transaction, for words and cells: they tell nothing of anybody, are never changed, and are needed by many at once.
 * Written within the transaction, the first to use a new word would keep all others waiting until it ends.
 */
@ApplicationScoped
class Apart {

    /** What to do there. */
    interface Telling {

        void tell(Connection database) throws SQLException;
    }

    @Resource(lookup = "java:/jdbc/intranet-jobs") DataSource source;

    void tell(Telling telling) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(true);
            telling.tell(connection);
        }
    }
}
