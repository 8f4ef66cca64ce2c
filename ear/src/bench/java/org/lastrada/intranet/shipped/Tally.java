package org.lastrada.intranet.shipped;

import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How often people came and went, and whether it is time to go home. */
final class Tally {

    private static final Logger LOG = LoggerFactory.getLogger(Tally.class);
    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean over;

    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
    }

    void done() {
        rounds.incrementAndGet();
    }

    void failed(String who, Throwable failure) {
        failures.incrementAndGet();
        LOG.info("{}: {}", who, failure.toString());
    }

    int rounds() {
        return rounds.get();
    }

    int failures() {
        return failures.get();
    }
}
