package org.lastrada.intranet.shipped;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself soon. */
public final class Until {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Until() { }

    public static void so(String what, BooleanSupplier state) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("within a minute it did not come to this: " + what);
            LockSupport.parkNanos(Duration.ofMillis(25).toNanos());
        }
    }
}
