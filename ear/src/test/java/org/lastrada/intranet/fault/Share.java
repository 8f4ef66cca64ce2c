package org.lastrada.intranet.fault;

import java.time.Duration;

/** How much of it runs, in hundredths: everything under the profile {@code faults}, a share of each case with every build. */
public final class Share {

    private static final int HUNDREDTHS = Integer.getInteger("faults.share");

    private Share() { }

    /** One at least. */
    public static int of(int all) {
        return Math.max(1, all * HUNDREDTHS / 100);
    }

    public static Duration of(Duration all) {
        return all.multipliedBy(HUNDREDTHS).dividedBy(100);
    }
}
