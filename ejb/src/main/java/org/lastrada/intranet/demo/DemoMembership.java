package org.lastrada.intranet.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts from which a status is computed.
 *
 * @param periods     without gaps, oldest first, the first from {@code joined}; both days belong to the period
 * @param ending      null while the organisation is in the platform
 * @param override    null when the rules alone decide
 * @param expected    what the rules and the override should say today
 */
public record DemoMembership(LocalDate joined, List<Period> periods, List<Suspension> suspensions, Ending ending, Override override,
                             DemoStatus expected) {

    public record Period(LocalDate from, LocalDate to) { }

    /** @param until the last day of it, or null while it lasts */
    public record Suspension(LocalDate from, LocalDate until, String reason) { }

    public record Ending(LocalDate on, String reason) { }

    public record Override(DemoStatus status, String reason, LocalDate from, LocalDate until) { }
}
