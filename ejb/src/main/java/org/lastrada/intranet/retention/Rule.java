package org.lastrada.intranet.retention;

import java.time.Instant;

/**
 * One class of data that goes by its age: which data, counted from which date, how it goes. Owned by the feature whose data it is and
 * found by CDI; how long is a setting. Its words are {@code retention.rule.<name>} (the data), {@code .from} (the date), {@code .way} (how
 * it goes) and {@code .least} (why not sooner).
 */
public interface Rule {

    /** Stable: settings and runs are kept under it. */
    String name();

    Period period();

    Stock stock(Held held);

    /** How many are older than that and not held. */
    long due(Instant before, Held held);

    /**
     * Lets the oldest go, in the caller's transaction. What is held stays.
     *
     * @return how many went; fewer than {@code atMost} when none is left
     */
    int drop(Instant before, Held held, int atMost);

    /** How many go in one transaction: fewer where each is much work. */
    default int piece() {
        return 500;
    }
}
