package org.lastrada.intranet.membership.status;

import java.util.List;
import java.util.Map;

/** The status rules a platform starts with, as {@code V004__roles_classes_and_status_rules.sql} lays them down. */
public final class GivenRules {

    private GivenRules() { }

    public static List<StatusRule> rules() {
        return List.of(
                new StatusRule(null, 1, MembershipStatus.ENDED, MembershipEvent.ENDED, 1, null, 0, false),
                new StatusRule(null, 2, MembershipStatus.SUSPENDED, MembershipEvent.SUSPENDED, 0, MembershipEvent.SUSPENSION_END, 0, false),
                new StatusRule(null, 3, MembershipStatus.EXPIRED, MembershipEvent.PERIOD_END, 74, null, 0, false),
                new StatusRule(null, 4, MembershipStatus.GRACE, MembershipEvent.PERIOD_END, 1, MembershipEvent.PERIOD_END, 73, true),
                new StatusRule(null, 5, MembershipStatus.NEW, MembershipEvent.JOINED, 0, MembershipEvent.JOINED, 90, true),
                new StatusRule(null, 6, MembershipStatus.CURRENT, MembershipEvent.PERIOD_START, 0, MembershipEvent.PERIOD_END, 0, true));
    }

    /** The same but for those named. */
    public static List<StatusRule> counting(Map<MembershipStatus, RuleDays> other) {
        return rules().stream().map(rule -> other.containsKey(rule.status()) ? rule.counting(other.get(rule.status())) : rule).toList();
    }

    public static List<StatusRule> thatCountNobody() {
        return rules().stream().map(rule -> rule.counting(new RuleDays(1, 0, rule.startsDays(), rule.endsDays(), false))).toList();
    }
}
