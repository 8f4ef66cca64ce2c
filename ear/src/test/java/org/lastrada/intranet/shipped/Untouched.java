package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** What the database of the intranet that may be broken holds, besides what the clock and mere looking leave behind there. */
final class Untouched {

    /** When somebody was last seen or failed to prove who they are, the clock's own tables, what is mailed by and by, the trail of all that. */
    private static final String MAY_CHANGE = "(?i)user_session|throttle.*|task_run|jobs_.*|audit_.*|flyway.*|search_.*|outbox_mail|file_.*|stored_.*";

    private final Ask ask = Faulty.one().ask();
    private final String mayChangeToo;
    private final Map<String, Long> before;
    private final int said;

    private Untouched(String mayChangeToo) {
        this.mayChangeToo = mayChangeToo;
        ask.tell("update intranet.notice set mail_at = date_add(mail_at, interval 1 day) where mail_at is not null");
        before = checksums();
        said = Faulty.one().intranet().log().length();
    }

    static Untouched fromNow() {
        return new Untouched("");
    }

    /** @param table by name, that may change as well */
    static Untouched fromNowBut(String table) {
        return new Untouched(table);
    }

    /** And nothing went wrong that whoever keeps the platform should look at. */
    void assertIsTheSame() {
        assertThat(checksums()).isEqualTo(before);
        assertThat(Faulty.one().intranet().log().substring(said).lines().filter(line -> line.contains("ERROR"))).isEmpty();
    }

    private Map<String, Long> checksums() {
        var sums = ask.checksums("intranet");
        sums.keySet().removeIf(table -> table.matches(MAY_CHANGE) || table.equals(mayChangeToo));
        sums.put("account", accounts());
        return sums;
    }

    /** Whoever was signed out by a form that was sent signs in again, and when they last did is on their account. */
    private long accounts() {
        var columns = ask.text("select group_concat(column_name) from information_schema.columns where table_schema = 'intranet' and table_name = 'account' and column_name not in ('last_sign_in_at', 'version')");
        return ask.number("select sum(crc32(json_array(" + columns + "))) from intranet.account");
    }
}
