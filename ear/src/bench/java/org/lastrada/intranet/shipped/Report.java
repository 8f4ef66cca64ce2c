package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One table, on the console and as a file, and below it what was aimed at and whether it was reached. */
final class Report {

    private static final Logger LOG = LoggerFactory.getLogger(Report.class);
    private static final double LEAST_SHARE = 0.20;
    private static final long MOST_TIMES = 10;
    private static final long MOST_QUERIES = 6;
    private static final long MOST_BYTES = 15_000;
    private static final long MOST_FIRST = 400_000;
    private static final double MOST_SLOWED = 1.3;
    private static final long MOST_SESSION = 200_000;
    private static final int CROWD = 32;
    private static final int SOME = 8;

    private final List<Facts> facts;
    private final List<Speed> speeds;
    private final SessionSize session;
    private final List<String> aims = new ArrayList<>();

    Report(List<Facts> facts, List<Speed> speeds, SessionSize session) {
        this.facts = facts;
        this.speeds = speeds;
        this.session = session;
    }

    void write() throws IOException {
        var csv = new ArrayList<>(List.of("page,users,requests per second,p50 ms,p95 ms,p99 ms,failed,of a bare page,bytes,bytes of a first visit,queries"));
        LOG.info(String.format("%n%-26s%5s%9s%6s%6s%6s%8s%8s%8s%9s%9s", "page", "users", "per s", "p50", "p95", "p99", "failed", "of bare", "bytes", "at first", "queries"));
        for (var speed : speeds) {
            var fact = facts.stream().filter(one -> one.stop().name().equals(speed.name())).findFirst();
            LOG.info(String.format(Locale.ROOT, "%-26s%5d%9.1f%6d%6d%6d%8d%7.0f%%%8s%9s%9s", speed.name(), speed.users(), speed.perSecond(), speed.p50(), speed.p95(), speed.p99(), speed.failed(), 100 * share(speed),
                    fact.map(Facts::bytes).map(Object::toString).orElse(""), fact.map(Facts::firstVisit).map(Object::toString).orElse(""), fact.map(Facts::queries).map(Object::toString).orElse("")));
            csv.add(String.format(Locale.ROOT, "\"%s\",%d,%.1f,%d,%d,%d,%d,%.3f,%s,%s,%s", speed.name(), speed.users(), speed.perSecond(), speed.p50(), speed.p95(), speed.p99(), speed.failed(), share(speed),
                    fact.map(Facts::bytes).map(Object::toString).orElse(""), fact.map(Facts::firstVisit).map(Object::toString).orElse(""), fact.map(Facts::queries).map(Object::toString).orElse("")));
        }
        LOG.info(String.format(Locale.ROOT, "%nHeap after a collection: %d MB; a session: %.1f kB%n", session.heap() / 1_000_000, session.bytes() / 1000.0));
        csv.add("session bytes," + session.bytes());
        csv.add("heap bytes after a collection," + session.heap());
        Files.write(Shipped.TARGET.resolve("bench.csv"), csv);
        judge();
        aims.forEach(LOG::info);
    }

    private void judge() {
        for (var fact : facts) {
            if (!fact.stop().onlyShows()) continue;
            var name = fact.stop().name();
            var crowd = speed(name, CROWD);
            aim(name + ": share of a bare page's requests", share(crowd), LEAST_SHARE, share(crowd) >= LEAST_SHARE);
            aim(name + ": p99 in p50s", (double) crowd.p99() / crowd.p50(), MOST_TIMES, crowd.p99() <= MOST_TIMES * crowd.p50());
            aim(name + ": queries", fact.queries(), MOST_QUERIES, fact.queries() <= MOST_QUERIES);
            aim(name + ": bytes", fact.bytes(), MOST_BYTES, fact.bytes() <= MOST_BYTES);
            aim(name + ": bytes of a first visit", fact.firstVisit(), MOST_FIRST, fact.firstVisit() <= MOST_FIRST);
        }
        for (var name : Course.FIRST_PAGES) {
            var slowed = speed(name + Course.OF_180, SOME).perSecond() / speed(name, SOME).perSecond();
            aim(name + ": times slower with 5,000 people than with 180", slowed, MOST_SLOWED, slowed < MOST_SLOWED);
        }
        aim("session: bytes", session.bytes(), MOST_SESSION, session.bytes() <= MOST_SESSION);
        var failed = speeds.stream().filter(speed -> !speed.name().equals(Stop.SIGN_IN)).mapToLong(Speed::failed).sum();
        aim("answers that failed, but for those that are turned away when too many sign in", failed, 0, failed == 0);
    }

    private void aim(String what, double is, double bound, boolean held) {
        aims.add(String.format(Locale.ROOT, "%-6s  %s: %.2f (bound %.2f)", held ? "held" : "MISSED", what, is, bound));
    }

    private double share(Speed speed) {
        return speed.perSecond() / speed(Course.BARE, speed.users()).perSecond();
    }

    private Speed speed(String name, int users) {
        return speeds.stream().filter(speed -> speed.isFor(name, users)).findFirst().orElseThrow();
    }
}
