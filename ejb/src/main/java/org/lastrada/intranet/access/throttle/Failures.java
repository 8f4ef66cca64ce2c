package org.lastrada.intranet.access.throttle;

import java.time.Instant;

/**
 * The recent wrong tries of one account or one network.
 *
 * @param last when the latest was; null when there was none
 */
record Failures(int count, Instant last) {

    public static final Failures NONE = new Failures(0, null);

    public Failures {
        if (count < 0 || count > 0 && last == null) throw new IllegalArgumentException("failures have a date");
    }
}
