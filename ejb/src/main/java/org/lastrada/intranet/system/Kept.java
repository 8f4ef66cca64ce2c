package org.lastrada.intranet.system;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A value kept for a while. What was read before the value was forgotten is never kept after: a reader that is slow while somebody
 * changes the value must not put the old one back.
 */
final class Kept<T> {

    private record Read<T>(T value, Instant until) { }

    private final Duration kept;
    private volatile Read<T> last;
    private volatile int forgotten;

    Kept(Duration kept) {
        this.kept = kept;
    }

    T get(Clock clock, Supplier<T> source) {
        var read = last;
        var now = clock.instant();
        return read != null && now.isBefore(read.until()) ? read.value() : read(source, now.plus(kept));
    }

    private T read(Supplier<T> source, Instant until) {
        var before = forgotten;
        var value = source.get();
        synchronized (this) {
            if (before == forgotten) last = new Read<>(value, until);
        }
        return value;
    }

    synchronized void forget() {
        forgotten++;
        last = null;
    }
}
