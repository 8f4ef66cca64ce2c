package org.lastrada.intranet.shared;

import java.util.Arrays;
import java.util.stream.Stream;

/** A failure and what lies behind it, outermost first. */
public final class Causes {

    private static final int DEEP_ENOUGH = 20;

    private Causes() { }

    /** Comes to an end even where causes go round in a circle. What the database said when a transaction was to end only lies beside what is thrown then. */
    public static Stream<Throwable> of(Throwable failure) {
        return chain(failure).flatMap(cause -> Stream.concat(Stream.of(cause), Arrays.stream(cause.getSuppressed()).flatMap(Causes::chain)));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEP_ENOUGH);
    }
}
