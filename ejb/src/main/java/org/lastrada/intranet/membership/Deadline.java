package org.lastrada.intranet.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.membership.status.StatusRule;

/**
 * The last day of something that a membership rests on, after which it is another unless somebody acts.
 *
 * @param id      of the period or suspension it comes from
 * @param version grows with every change of that
 */
record Deadline(What what, Long id, int version, LocalDate day) {

    enum What { PERIOD_END, GRACE_END, SUSPENSION_END }

    /**
     * Of a period that no other follows and of the grace after it, and of a suspension with an end. Once the membership has ended nothing of it runs out.
     *
     * @param rules those of its class
     */
    static List<Deadline> of(Membership membership, List<StatusRule> rules) {
        var periods = membership.periods();
        var last = periods.stream().filter(period -> periods.stream().noneMatch(period::isBefore));
        return Stream.concat(last.flatMap(period -> of(period, membership, rules)), membership.suspensions().stream().flatMap(Suspension::runningOut))
                .filter(deadline -> membership.endedOn().map(deadline.day()::isBefore).orElse(true)).toList();
    }

    private static Stream<Deadline> of(MembershipPeriod period, Membership membership, List<StatusRule> rules) {
        var after = membership.standing(rules, period.span().ends().plusDays(1));
        var lastOfGrace = after.status() == MembershipStatus.GRACE ? after.until() : null;
        return Stream.of(period.runsOut(), lastOfGrace == null ? null : period.graceRunsOut(lastOfGrace)).filter(Objects::nonNull);
    }
}
