package org.lastrada.intranet.shared;

import java.time.Duration;

/** Too often, or too many at once: the same will be done later. */
public abstract class NotNow extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    protected NotNow(Duration left, Object... arguments) {
        super(arguments);
        this.left = left;
    }

    /** How long to wait before it is worth asking again. */
    public Duration left() {
        return left;
    }

    /** As {@code Retry-After} says it, never before the time has come. */
    public String secondsLeft() {
        return Long.toString(left.toSeconds() + 1);
    }
}
