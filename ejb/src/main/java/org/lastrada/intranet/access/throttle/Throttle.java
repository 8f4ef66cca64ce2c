package org.lastrada.intranet.access.throttle;

import java.time.Duration;
import java.time.Instant;

/**
 * How long wrong tries make the next one wait. Some tries are free, then the wait doubles with each further failure up to
 * a longest one; nobody is ever locked out for good, for that would be a weapon against staff. An account's wait is
 * counted apart from the network's, and the one for the whole platform stays short since it makes everybody wait.
 * Ask before the password is looked at; what comes during the wait is refused unseen and is not a failure.
 * An account begins with the longest wait: no quarter of an hour sees more than five guesses at it.
 */
enum Throttle {

    ACCOUNT(5, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofHours(24)),
    /** One IPv4 address may be a whole office behind one router. */
    IPV4(20, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1)),
    IPV6(10, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1)),
    PLATFORM(200, Duration.ofSeconds(1), Duration.ofSeconds(15), Duration.ofMinutes(10));

    private final int free;
    private final Duration first;
    private final Duration longest;
    private final Duration memory;

    Throttle(int free, Duration first, Duration longest, Duration memory) {
        this.free = free;
        this.first = first;
        this.longest = longest;
        this.memory = memory;
    }

    /** Only failures younger than this count as recent. */
    public Duration memory() {
        return memory;
    }

    /** The wait that begins with the last of so many recent failures. */
    public Duration after(int failures) {
        if (failures < free) return Duration.ZERO;
        var doublings = Math.min(failures - free, 20);
        var wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    /** What is left of the wait; zero when a try may be made now. */
    public Duration remaining(Failures failures, Instant now) {
        if (failures.count() == 0) return Duration.ZERO;
        var left = Duration.between(now, failures.last().plus(after(failures.count())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** @throws TooManyTries while the wait lasts */
    public void check(Failures failures, Instant now) {
        var left = remaining(failures, now);
        if (!left.isZero()) throw new TooManyTries(left);
    }

    /** The failures after one more at {@code now}; the same as before if that falls into the wait. */
    public Failures add(Failures failures, Instant now) {
        if (!remaining(failures, now).isZero()) return failures;
        var forgotten = failures.count() == 0 || failures.last().plus(memory).isBefore(now);
        return new Failures(forgotten ? 1 : failures.count() + 1, now);
    }

    /**
     * The failures after somebody proved who they are: nobody waits any more, but for one longest wait they still count, or who
     * guesses would be given new tries each time the owner signs in.
     */
    public Failures forgive(Failures failures, Instant now) {
        var soonForgotten = now.plus(longest).minus(memory);
        return failures.count() == 0 || failures.last().isBefore(soonForgotten) ? failures : new Failures(failures.count(), soonForgotten);
    }
}
