package org.lastrada.intranet.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What nearly every page asks for and hardly ever changes, remembered for a few seconds: a change on one node is soon seen on all, and on
 * its own node at once when it calls {@link #forget}. While the source fails, what was read last goes on, for the same seconds each time: an
 * error page needs the platform's name even when the database is away, and may not wait for it at every turn. What was read before it was
 * forgotten is not kept after: a reader that is slow while somebody changes the value must not put the old one back.
 */
public final class Kept<K, V> {

    private static final Duration FOR = Duration.ofSeconds(4);

    private record Read<V>(V value, Instant at) { }

    private final Map<K, Read<V>> read = new ConcurrentHashMap<>();
    private int forgotten;

    public V get(K key, Clock clock, Supplier<V> source) {
        var last = read.get(key);
        if (last != null && clock.instant().isBefore(last.at().plus(FOR))) return last.value();
        var before = forgotten();
        try {
            var now = new Read<>(source.get(), clock.instant());
            keep(key, now, before);
            return now.value();
        } catch (RuntimeException away) {
            if (last == null) throw away;
            keep(key, new Read<>(last.value(), clock.instant()), before);
            return last.value();
        }
    }

    private synchronized int forgotten() {
        return forgotten;
    }

    private synchronized void keep(K key, Read<V> now, int before) {
        if (before == forgotten) read.put(key, now);
    }

    /** To be called when the change is committed; called earlier, others may read the old value once more. */
    public synchronized void forget() {
        forgotten++;
        read.clear();
    }
}
