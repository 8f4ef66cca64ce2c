package org.lastrada.intranet.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lastrada.intranet.rights.Permission;

/** Counts to thirty in three pieces; can be made to wait within a piece, and to break at one. */
@ApplicationScoped
public class Counting implements LongWork {

    private static final int PATIENCE_SECONDS = 30;

    private volatile String breaksAt;
    private volatile CountDownLatch entered = new CountDownLatch(0);
    private volatile CountDownLatch gate = new CountDownLatch(0);

    void breakAt(String bookmark) {
        breaksAt = bookmark;
    }

    void shutTheGate() {
        entered = new CountDownLatch(1);
        gate = new CountDownLatch(1);
    }

    void openTheGate() {
        gate.countDown();
    }

    void awaitSomebodyInside() {
        await(entered);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new AssertionError("nobody came");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String words() {
        return "test.work.counting";
    }

    @Override
    public Permission permission() {
        return Permission.PERSON_EXPORT;
    }

    @Override
    public long total(String about) {
        return 30;
    }

    @Override
    public Piece next(String about, String after) {
        entered.countDown();
        await(gate);
        if (breaksAt != null && breaksAt.equals(after)) throw new IllegalStateException("cannot count any further");
        var from = after == null ? 0 : Integer.parseInt(after);
        return new Piece(10, from == 20 ? null : String.valueOf(from + 10), List.of(List.of("from " + from)));
    }
}
