package org.lastrada.intranet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.cluster.Cluster;
import org.lastrada.intranet.shipped.Faulty;
import org.lastrada.intranet.shipped.Shipped;
import org.lastrada.intranet.shipped.Until;

/** Server and database end at any moment while people invite, edit and import: what somebody was told is done is there, once. How long a start takes is measured, so no two nodes start beside it. */
@Tag("what-breaks")
@Order(1)
@ResourceLock(Faulty.WHAT_BREAKS)
@ResourceLock(Cluster.TWO_NODES)
class PowerCutsE2E {

    private static final Duration SERVER_IS_BACK_WITHIN = Duration.ofSeconds(60);
    private static final Duration HEALS_WITHIN = Duration.ofSeconds(15);

    private final Faulty faulty = Faulty.one();

    @Test
    @Tag("F1")
    void aServerKilledAtAnyMomentLosesNothingAndDoesNothingTwice() {
        new Case("F1", Share.of(50), SERVER_IS_BACK_WITHIN).run(faulty, () -> faulty.intranet().killServer(), () -> faulty.intranet().startServer());
    }

    @Test
    @Tag("F4")
    void aDatabaseKilledAtAnyMomentLosesNothingAndTheServerFindsItAgain() {
        new Case("F4", Share.of(10), HEALS_WITHIN).run(faulty, this::killDatabase, () -> { });
    }

    private void killDatabase() {
        faulty.intranet().database().kill();
        faulty.intranet().database().start();
    }

    @Test
    @Tag("F5")
    void aDatabaseStoppedInOrderIsMissedNoLonger() {
        new Case("F5", Share.of(10), HEALS_WITHIN).run(faulty, this::restartDatabase, () -> { });
    }

    private void restartDatabase() {
        faulty.intranet().database().close();
        faulty.intranet().database().start();
    }

    @Test
    @Tag("F6")
    void aDatabaseThatIsAwayForLongIsFoundAgainByAServerThatNobodyTouched() {
        new Case("F6", 1, HEALS_WITHIN).run(faulty, this::awayForLong, () -> { });
    }

    private void awayForLong() {
        faulty.intranet().database().close();
        LockSupport.parkNanos(Share.of(Duration.ofMinutes(10)).toNanos());
        faulty.intranet().database().start();
    }

    @Test
    @Tag("F29")
    void aServerThatRunsOutOfMemoryEndsAtOnceAndTheNextOneGoesOn() {
        new Case("F29", Share.of(5), SERVER_IS_BACK_WITHIN).run(faulty, this::fillTheMemory, () -> faulty.intranet().startServer());
    }

    private void fillTheMemory() {
        var server = ProcessHandle.of(faulty.intranet().serverProcess()).orElseThrow();
        Hog.letLoose(server.pid(), Shipped.TARGET);
        Until.so("the server has ended", () -> !server.isAlive());
        assertThat(faulty.intranet().log()).contains("Terminating due to java.lang.OutOfMemoryError");
    }
}
