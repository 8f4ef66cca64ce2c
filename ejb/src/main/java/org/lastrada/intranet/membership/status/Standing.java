package org.lastrada.intranet.membership.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A status with its reasons: what the rules say of one membership on one day.
 *
 * @param counts     counts as current: votes, is counted, its staff have their rights
 * @param until      the last day of it as things stand; null while nothing in sight changes it
 * @param reason     the event the status is counted from, and its date
 * @param days       days that the rule grants after the event, e.g. 73 days of grace
 * @param overriding what somebody decided by hand, or null
 */
public record Standing(MembershipStatus status, boolean counts, LocalDate until, MembershipEvent reason, LocalDate since, int days, Overriding overriding) {

    /** A status set by hand, its reason and its last day. */
    public record Overriding(MembershipStatus status, boolean counts, String reason, String by, LocalDate starts, LocalDate ends) {

        public boolean holds(LocalDate today) {
            return !today.isBefore(starts) && !today.isAfter(ends);
        }
    }

    public static Standing of(MembershipDates dates, List<StatusRule> rules, List<Overriding> overridings, LocalDate today) {
        var byHand = overridings.stream().filter(overriding -> overriding.holds(today)).findFirst();
        if (byHand.isPresent()) return new Standing(byHand.get().status(), byHand.get().counts(), byHand.get().ends(), null, null, 0, byHand.get());
        var ordered = rules.stream().sorted(Comparator.comparingInt(StatusRule::position)).toList();
        var match = ordered.stream().filter(rule -> rule.matches(dates, today)).findFirst();
        var until = lastSureDay(dates, ordered, overridings, today).orElse(null);
        return match.map(rule -> by(rule, dates, until)).orElse(new Standing(MembershipStatus.NONE, false, until, null, null, 0, null));
    }

    /** The same status for the same people's purposes; only the reason may be another. */
    public boolean goesOnAs(Standing later) {
        return status == later.status && counts == later.counts && Objects.equals(overriding, later.overriding);
    }

    public Standing until(LocalDate day) {
        return new Standing(status, counts, day, reason, since, days, overriding);
    }

    private static Standing by(StatusRule rule, MembershipDates dates, LocalDate until) {
        return new Standing(rule.status(), rule.counts(), until, rule.startsOn(), dates.on(rule.startsOn()).orElseThrow(),
                rule.endsOn() == null ? 0 : rule.endsDays(), null);
    }

    /** The day before anything could begin or stop to match: any rule, any decision by hand. Early is harmless, late is wrong. */
    private static Optional<LocalDate> lastSureDay(MembershipDates dates, List<StatusRule> rules, List<Overriding> overridings, LocalDate today) {
        var turns = new ArrayList<>(dates.turns());
        for (var rule : rules) {
            rule.firstDay(dates).ifPresent(day -> turns.add(day.minusDays(1)));
            rule.lastDay(dates).ifPresent(turns::add);
        }
        overridings.forEach(overriding -> turns.add(overriding.starts().minusDays(1)));
        return turns.stream().filter(day -> !day.isBefore(today)).min(Comparator.naturalOrder());
    }
}
