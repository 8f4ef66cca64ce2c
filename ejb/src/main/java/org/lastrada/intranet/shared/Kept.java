package org.lastrada.intranet.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What nearly every page asks for and hardly ever changes, remembered for a few seconds: a change on one node is soon seen on all, and on
 * its own node at once when it calls {@link #forget}.
 */
public final class Kept<K, V> {

    private static final Duration FOR = Duration.ofSeconds(5);

    private record Read<V>(V value, Instant at) { }

    private final Map<K, Read<V>> read = new ConcurrentHashMap<>();

    public V get(K key, Clock clock, Supplier<V> source) {
        var last = read.get(key);
        if (last != null && clock.instant().isBefore(last.at().plus(FOR))) return last.value();
        var now = new Read<>(source.get(), clock.instant());
        read.put(key, now);
        return now.value();
    }

    public void forget() {
        read.clear();
    }
}
