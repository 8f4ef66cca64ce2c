package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Several people at the same moment. */
@ApplicationScoped
public class Together {

    /** What came of one: exactly one of the two, except that a result may be null. */
    public record Outcome<T>(T result, Throwable failure) { }

    private static final int PATIENCE_SECONDS = 60;

    public <T> List<Outcome<T>> all(int people, Callable<T> work) {
        return each(Collections.nCopies(people, work));
    }

    public <T> List<Outcome<T>> each(List<Callable<T>> works) {
        var barrier = new CyclicBarrier(works.size());
        var threads = Executors.newFixedThreadPool(works.size(), inTheServer());
        try {
            return works.stream().map(work -> threads.submit(() -> atOnce(barrier, work))).toList().stream().map(Together::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T atOnce(CyclicBarrier barrier, Callable<T> work) throws Exception {
        barrier.await();
        return work.call();
    }

    private static <T> Outcome<T> outcome(Future<T> future) {
        try {
            return new Outcome<>(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("it hangs", e);
        }
    }

    /** A thread of one's own finds nothing of the application unless it is told where to look. */
    private static ThreadFactory inTheServer() {
        var loader = Thread.currentThread().getContextClassLoader();
        return work -> {
            var thread = new Thread(work);
            thread.setContextClassLoader(loader);
            return thread;
        };
    }
}
