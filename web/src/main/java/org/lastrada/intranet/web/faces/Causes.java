package org.lastrada.intranet.web.faces;

import java.util.stream.Stream;

/** A failure and what lies behind it, outermost first. */
final class Causes {

    private static final int DEEP_ENOUGH = 20;

    private Causes() { }

    /** Comes to an end even where causes go round in a circle. */
    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEP_ENOUGH);
    }
}
