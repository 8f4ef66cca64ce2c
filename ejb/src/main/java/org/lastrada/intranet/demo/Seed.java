package org.lastrada.intranet.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time: each key has its own, so that one more organisation changes no other. */
final class Seed {

    /** Spreads keys that differ in their last digit: neighbouring seeds begin with nearly the same numbers. */
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private Seed() { }

    static Random of(String key) {
        return new Random(key.hashCode() * GOLDEN_RATIO);
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
