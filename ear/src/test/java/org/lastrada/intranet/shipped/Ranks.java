package org.lastrada.intranet.shipped;

import java.util.List;

/** Whether one of two lists of times tends to be longer: the test of Mann and Whitney, by its normal approximation. */
final class Ranks {

    /** Beyond it, one in twenty such lists that are alike looks different. */
    private static final double FIVE_PER_CENT = 1.96;

    private Ranks() { }

    static boolean differ(List<Long> some, List<Long> others) {
        return Math.abs(z(some, others)) > FIVE_PER_CENT;
    }

    /** How many standard deviations the number of pairs in which the first is longer lies above its half. */
    static double z(List<Long> some, List<Long> others) {
        var pairs = (double) some.size() * others.size();
        var longer = some.stream().flatMapToDouble(one -> others.stream().mapToDouble(other -> one > other ? 1 : one.equals(other) ? 0.5 : 0)).sum();
        return (longer - pairs / 2) / Math.sqrt(pairs * (some.size() + others.size() + 1) / 12);
    }
}
