package org.lastrada.intranet.membership.status;

/** A status rule as its editor sees it. @param endsOn null when nothing ends it */
public record RuleRow(long id, int version, String classCode, MembershipStatus status, MembershipEvent startsOn, int startsDays, MembershipEvent endsOn,
                      int endsDays, boolean counts) {

    static RuleRow of(StatusRule rule) {
        return new RuleRow(rule.id(), rule.version(), rule.classCode(), rule.status(), rule.startsOn(), rule.startsDays(), rule.endsOn(), rule.endsDays(), rule.counts());
    }
}
