package org.lastrada.intranet.start;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Of several nodes that start at once one works while the others wait, and then find what it did. It is a lock of the database that belongs to
 * a connection: whoever is killed in the middle keeps nobody waiting.
 */
final class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
    private static final int SECONDS = 10;

    private Turn() { }

    interface Work {

        void run() throws Exception;
    }

    static void take(DataSource database, Work work) {
        try (var connection = database.getConnection()) {
            while (!ask(connection, "select get_lock(concat(database(), '.start'), " + SECONDS + ")")) LOG.info("waits for another node that is starting");
            try {
                work.run();
            } finally {
                ask(connection, "select release_lock(concat(database(), '.start'))");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("what a start needs could not be done", e);
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (var query = connection.createStatement(); var rows = query.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
