package org.lastrada.intranet.run;

import java.sql.SQLException;

/** How far the platform is that the database holds. */
enum Stage {
    /** Nobody has given it its name. */
    NEW,
    /** It shows made-up people, whose one password is known. */
    DEMO,
    /** Somebody's own. */
    REAL;

    static Stage of(Database database) {
        try (var connection = database.connect("intranet"); var query = connection.createStatement();
                var rows = query.executeQuery("SELECT demo FROM platform WHERE set_up_at IS NOT NULL")) {
            return !rows.next() ? NEW : rows.getBoolean(1) ? DEMO : REAL;
        } catch (SQLException e) {
            throw new CannotStart("The database does not tell whether the platform is set up: " + e.getMessage(), e);
        }
    }
}
