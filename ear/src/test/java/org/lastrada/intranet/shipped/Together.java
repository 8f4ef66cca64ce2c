package org.lastrada.intranet.shipped;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two requests that leave at the same moment. */
final class Together {

    private Together() { }

    static List<Answer> now(Supplier<Answer> one, Supplier<Answer> other) {
        var start = new CyclicBarrier(2);
        var both = Stream.of(one, other).map(request -> CompletableFuture.supplyAsync(() -> {
            await(start);
            return request.get();
        }, task -> new Thread(task).start())).toList();
        return both.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
