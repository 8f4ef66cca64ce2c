package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class GetsChangeNothingE2E {

    /** What reading may leave behind: when somebody was last seen, the clock's own tables, and the record that a list was exported. */
    private static final String MAY_CHANGE = "(?i)user_session|throttle.*|task_run|jobs_.*|audit_.*|flyway.*|search_rebuild";

    @Test
    @Tag("C2")
    void followingEveryLinkLeavesTheDatabaseAsItWas() {
        Pages.crawl("secretariat");
        Shipped.as("platform-administrator");
        mailNoNoticesMeanwhile();
        awaitThatFilesAreRead();
        var before = checksums();
        Pages.crawl("secretariat");
        Pages.crawl("platform-administrator");
        for (var page : Pages.all().keySet()) Shipped.as("platform-administrator").get(page.replaceAll("/index$", "/"));
        assertThat(checksums()).isEqualTo(before);
    }

    /** What earlier tests caused to be mailed soon would leave while the links are followed. */
    private static void mailNoNoticesMeanwhile() {
        new Ask(Shipped.intranet()).tell("update intranet.notice set mail_at = date_add(mail_at, interval 1 day) where mail_at is not null");
    }

    /** What earlier tests brought is read by the clock within seconds. */
    private static void awaitThatFilesAreRead() {
        var ask = new Ask(Shipped.intranet());
        Until.so("every file is read", () -> ask.number("select count(*) from intranet.stored_file f left join intranet.file_reading r on r.hash = f.hash where r.read_at is null") == 0);
    }

    private static Map<String, Long> checksums() {
        var sums = new Ask(Shipped.intranet()).checksums("intranet");
        sums.keySet().removeIf(table -> table.matches(MAY_CHANGE));
        return sums;
    }
}
