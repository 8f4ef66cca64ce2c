package org.lastrada.intranet.fault;

import java.time.Duration;

/** How much of it runs: everything under the profile {@code faults}, of each case a share with every build. */
final class Share {

    private static final boolean ALL = "all".equals(System.getProperty("faults.share"));

    private Share() { }

    static int of(int all, int few) {
        return ALL ? all : few;
    }

    static Duration of(Duration all, Duration few) {
        return ALL ? all : few;
    }
}
