package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** How often the first page asks the database. Alone, since the database counts for everybody. */
@Isolated
class HomeQueriesE2E {

    private static final String SELECTS = "select variable_value from information_schema.global_status where variable_name = 'COM_SELECT'";
    private static final int MOST_QUERIES = 6;
    private static final int TRIES = 12;

    /** What the clock asks meanwhile is counted in, so the quietest of some tries is the nearest to the page's own. */
    @Test
    void thePageAsksTheDatabaseNoMoreThanSixTimes() throws SQLException {
        for (var role : new String[] {"secretariat", "head-of-member", "member-staff"}) {
            var person = Shipped.as(role);
            try (var connection = Shipped.intranet().database().connect("root")) {
                var least = IntStream.range(0, TRIES).mapToLong(tried -> queries(connection, person)).min().orElseThrow();
                assertThat(least).as(role).isBetween(1L, (long) MOST_QUERIES);
            }
        }
    }

    private static long queries(Connection connection, Guest person) {
        try {
            var before = selects(connection);
            person.get("/");
            return selects(connection) - before - 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long selects(Connection connection) throws SQLException {
        try (var question = connection.createStatement(); var answer = question.executeQuery(SELECTS)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
