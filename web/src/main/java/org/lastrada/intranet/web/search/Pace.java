package org.lastrada.intranet.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lastrada.intranet.rights.Caller;

/** How often somebody may ask for suggestions: more than anybody types, less than would read out the directory in a night. Each node counts by itself. */
@ApplicationScoped
class Pace {

    static final Duration WINDOW = Duration.ofSeconds(10);
    static final int MOST = 40;

    private record Count(Instant since, int asked) { }

    @Inject Caller caller;
    @Inject Clock clock;
    private final Map<Long, Count> counts = new ConcurrentHashMap<>();

    boolean allows() {
        return allows(caller.accountId());
    }

    boolean allows(long account) {
        var now = clock.instant();
        return counts.merge(account, new Count(now, 1), (before, first) -> before.since.plus(WINDOW).isAfter(now) ? new Count(before.since, before.asked + 1) : first).asked <= MOST;
    }
}
