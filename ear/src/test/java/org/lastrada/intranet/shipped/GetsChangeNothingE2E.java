package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class GetsChangeNothingE2E {

    /** What reading may leave behind: when somebody was last seen, the clock's own tables, and the record that a list was exported. */
    private static final String MAY_CHANGE = "(?i)user_session|throttle.*|jobs_.*|audit_.*|flyway.*";

    @Test
    void followingEveryLinkLeavesTheDatabaseAsItWas() throws SQLException {
        Pages.crawl("secretariat");
        mailNoNoticesMeanwhile();
        var before = checksums();
        Pages.crawl("secretariat");
        Pages.crawl("platform-administrator");
        assertThat(checksums()).isEqualTo(before);
    }

    /** What earlier tests caused to be mailed soon would leave while the links are followed. */
    private static void mailNoNoticesMeanwhile() {
        new Ask(Shipped.intranet()).tell("update intranet.notice set mail_at = date_add(mail_at, interval 1 day) where mail_at is not null");
    }

    private static Map<String, Long> checksums() throws SQLException {
        var sums = new TreeMap<String, Long>();
        try (var connection = Shipped.intranet().database().connect("root"); var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("select table_name from information_schema.tables where table_schema = 'intranet'")) {
                while (rows.next()) tables.add(rows.getString(1));
            }
            tables.removeIf(table -> table.matches(MAY_CHANGE));
            for (var table : tables) {
                try (var rows = statement.executeQuery("checksum table intranet.`" + table + "`")) {
                    rows.next();
                    sums.put(table, rows.getLong(2));
                }
            }
        }
        return sums;
    }
}
