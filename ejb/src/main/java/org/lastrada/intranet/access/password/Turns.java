package org.lastrada.intranet.access.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** So many at once, and so many more who wait for their turn, in the order in which they came. Who comes then, or waits in vain, is turned away. */
public final class Turns {

    private final Semaphore free;
    private final int mostWaiting;
    private final Duration patience;

    Turns(int atOnce, int mostWaiting, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** @throws TooManySignIns */
    public <T> T in(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    boolean isFull() {
        return free.getQueueLength() >= mostWaiting;
    }

    private void take() {
        try {
            if (!isFull() && free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new TooManySignIns(patience);
    }
}
