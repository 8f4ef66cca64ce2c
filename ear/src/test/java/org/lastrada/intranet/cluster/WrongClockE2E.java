package org.lastrada.intranet.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.fault.Share;
import org.lastrada.intranet.run.CaughtMail;
import org.lastrada.intranet.shipped.Ask;
import org.lastrada.intranet.shipped.HaProxy;
import org.lastrada.intranet.shipped.NewPeople;
import org.lastrada.intranet.shipped.Until;

/** The clock of one of two nodes goes wrong while it runs. Links are judged by the database's; the clock's work is the other node's. */
@Order(1)
@Tag("what-breaks")
@Tag("F18")
@ResourceLock(Cluster.TWO_NODES)
class WrongClockE2E {

    private static final Pattern LINK = Pattern.compile("https://localhost:\\d+(/invitation\\?token=[\\w-]+)");
    private static final Duration AHEAD = Duration.ofHours(2);
    private static final Duration BEHIND = Duration.ofMinutes(-5);

    private final Cluster cluster = Cluster.whole();
    private final Ask ask = cluster.ask();
    private final Node right = cluster.nodes().get(0);
    private final Node wrong = cluster.nodes().get(1);
    @TempDir Path folder;
    private FalseClock clock;

    @BeforeEach
    void startItWithAClockThatCanBeMoved() {
        assumeTrue(HaProxy.program().isPresent(), "there is no haproxy on this machine");
        assumeTrue(FalseClock.library().isPresent(), "there is no libfaketime on this machine");
        clock = new FalseClock(FalseClock.library().orElseThrow(), folder);
        wrong.leave();
        wrong.awaitEnd();
    }

    @AfterEach
    void startItAsItWas() {
        if (clock == null) return;
        wrong.kill();
        Cluster.whole();
    }

    @Test
    void opensNothingEarlierKeepsNothingLongerAndDoesNothingTwice() {
        refusesToStart();
        wrong.start(clock.environment());
        Cluster.whole();
        for (var by : List.of(BEHIND, AHEAD).subList(0, Share.of(2))) goesWrong(by, by.isNegative() ? "behind" : "ahead");
    }

    private void refusesToStart() {
        clock.off(AHEAD);
        var before = wrong.logged().length();
        wrong.start(clock.environment());
        Until.so("it says why it does not start", () -> wrong.logged().substring(before).contains("START REFUSED: the clock of this machine is 7200 s ahead of the database's."));
        wrong.kill();
        clock.off(Duration.ZERO);
    }

    private void goesWrong(Duration by, String name) {
        var good = invitation("good-" + name);
        var old = invitation("old-" + name);
        ask.tell("update intranet.access_token set expires_at = utc_timestamp(6) + interval 30 minute where email = '" + address("good-" + name) + "'",
                "update intranet.access_token set expires_at = utc_timestamp(6) - interval 1 minute where email = '" + address("old-" + name) + "'");
        var later = plannedForLater();

        clock.off(by);
        Until.so("the proxy sends nobody there", () -> !cluster.isServed(wrong));
        assertThat(wrong.guest().get(good).status()).as("half an hour is left").isEqualTo(200);
        assertThat(wrong.guest().get(old).status()).as("over for a minute").isEqualTo(404);
        assertThat(cluster.signedIn("fundraiser").get("/organisations/").status()).isEqualTo(200);

        var jumped = ask.text("select utc_timestamp(6)");
        invitation("meanwhile-" + name);
        Until.so("the others take it for dead", () -> ask.number("select count(*) from intranet.JOBS_FIRED_TRIGGERS where INSTANCE_NAME like ?", wrong.name() + "-%") == 0);
        invitation("after-" + name);
        assertThat(ask.number("select count(*) from intranet.task_run where node = ? and began > ? + interval 2 second", wrong.name(), jumped)).as("what it ran itself").isZero();
        assertThat(plannedForLater()).as("what is not due for long").isEqualTo(later);

        clock.off(Duration.ZERO);
        Until.so("it is one of them again", () -> cluster.isServed(wrong));
        Until.so("no task is stuck", () -> ask.number("select count(*) from intranet.JOBS_TRIGGERS where TRIGGER_STATE in ('BLOCKED', 'ERROR', 'PAUSED_BLOCKED')") == 0);
        for (var each : new String[] {"good", "old", "meanwhile", "after"}) assertThat(mails(each + "-" + name)).as(each).isEqualTo(1);
    }

    /** @return the path of its link */
    private String invitation(String name) {
        NewPeople.add(right.signedIn("secretariat"), name, address(name));
        Until.so("the invitation for " + name + " arrived", () -> mails(name) > 0);
        var link = LINK.matcher(cluster.intranet().mail().mails().stream().filter(mail -> address(name).equals(mail.recipient())).map(CaughtMail::text).findFirst().orElseThrow());
        assertThat(link.find()).as("a link").isTrue();
        return link.group(1);
    }

    private long mails(String name) {
        return cluster.intranet().mail().mails().stream().filter(mail -> address(name).equals(mail.recipient())).count();
    }

    private static String address(String name) {
        return name + "@clock.example";
    }

    /** The tasks of hours to come. */
    private String plannedForLater() {
        return ask.text("select group_concat(concat(TRIGGER_NAME, ' ', NEXT_FIRE_TIME) order by TRIGGER_NAME) from intranet.JOBS_TRIGGERS where NEXT_FIRE_TIME > (timestampdiff(second, '1970-01-01', utc_timestamp()) + 1800) * 1000");
    }
}
