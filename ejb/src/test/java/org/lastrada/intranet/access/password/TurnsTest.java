package org.lastrada.intranet.access.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A13")
class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void ofThirtyAtOnceTwoAreAtWorkAndAllGetTheirTurn() throws Exception {
        var turns = new Turns(2, 30, LONG);
        var working = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(30);
        try {
            var all = threads.invokeAll(Collections.nCopies(30, () -> turns.in(() -> {
                most.accumulateAndGet(working.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                return working.decrementAndGet();
            })));
            for (var one : all) one.get();
        } finally {
            threads.shutdownNow();
        }
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void whoFindsTooManyWaitingIsTurnedAwayAtOnceAndToldWhenToComeBack() throws Exception {
        var turns = new Turns(1, 1, LONG);
        var leave = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> turns.in(() -> waitFor(leave)));
            var second = threads.submit(() -> turns.in(() -> waitFor(leave)));
            while (!turns.isFull()) Thread.onSpinWait();
            assertThatThrownBy(() -> turns.in(() -> true)).isInstanceOfSatisfying(TooManySignIns.class, later -> assertThat(later.left()).isEqualTo(LONG));
            leave.countDown();
            assertThat(first.get() && second.get()).isTrue();
        } finally {
            threads.shutdownNow();
        }
        assertThat(turns.<Boolean>in(() -> true)).isTrue();
    }

    private static boolean waitFor(CountDownLatch leave) {
        try {
            return leave.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
