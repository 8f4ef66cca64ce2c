package org.lastrada.intranet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.lastrada.intranet.shipped.Faulty;
import org.lastrada.intranet.shipped.Shipped;
import org.lastrada.intranet.shipped.Until;

/** Something breaks and is mended, again and again, while people work; then everything that must hold is looked at. */
record Case(String fault, int rounds, Duration healsWithin) {

    private static final int DEEDS_BETWEEN = 3;
    private static final int LONGEST_WAIT = 1500;

    void run(Faulty faulty, Runnable breaks, Runnable mends) {
        var invariants = new Invariants(faulty);
        var gone = invariants.gone();
        try (var load = Load.begin(faulty, fault.toLowerCase(java.util.Locale.ROOT), Shipped.TARGET)) {
            var longest = Duration.ZERO;
            for (int round = 1; round <= rounds; round++) {
                getOn(load);
                LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_WAIT)).toNanos());
                load.itBreaks();
                breaks.run();
                var time = timed(faulty, mends);
                load.itHolds();
                longest = time.compareTo(longest) > 0 ? time : longest;
            }
            getOn(load);
            load.end();
            var found = Found.of(load.journal(), faulty.ask());
            Tally.note(new Tally(fault, rounds, found.acknowledged().size(), found.lost(), found.doubled(), longest), Shipped.TARGET);
            found.mustBeWhole();
            assertThat(load.surprises()).as("I8: nothing fails while nothing is broken, and no page tells how it is made").isEmpty();
            assertThat(gone.get("/organisations/").leadsToSignIn()).as("I9: who signed out is out").isTrue();
            invariants.mustHold();
            assertThat(longest).isLessThan(healsWithin);
        }
    }

    private static void getOn(Load load) {
        var known = load.acknowledged();
        Until.so("people get on with their work", () -> load.acknowledged() >= known + DEEDS_BETWEEN);
    }

    /** From the moment the other side is there again until somebody gets in. */
    private static Duration timed(Faulty faulty, Runnable mends) {
        var began = System.nanoTime();
        mends.run();
        Until.so("people get in and see pages", () -> isServed(faulty));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static boolean isServed(Faulty faulty) {
        try {
            return faulty.signedIn("auditor").get("/organisations/").status() == 200;
        } catch (AssertionError notYet) {
            return false;
        }
    }
}
