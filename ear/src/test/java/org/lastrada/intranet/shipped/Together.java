package org.lastrada.intranet.shipped;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;

/** Requests that leave at the same moment. */
final class Together {

    private Together() { }

    static List<Answer> now(Supplier<Answer> one, Supplier<Answer> other) {
        return now(List.of(one, other));
    }

    static List<Answer> now(List<Supplier<Answer>> requests) {
        var start = new CyclicBarrier(requests.size());
        var all = requests.stream().map(request -> CompletableFuture.supplyAsync(() -> {
            await(start);
            return request.get();
        }, task -> new Thread(task).start())).toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
