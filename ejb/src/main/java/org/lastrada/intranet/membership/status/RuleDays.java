package org.lastrada.intranet.membership.status;

/** What can be changed of a status rule. @param counts whether organisations of this status count as current */
public record RuleDays(long id, int version, int startsDays, int endsDays, boolean counts) {

    private static final int MOST = 3660;

    /** @throws DaysOutOfRange below none or beyond ten years */
    public RuleDays {
        for (var days : new int[] {startsDays, endsDays}) if (days < 0 || days > MOST) throw new DaysOutOfRange(days, MOST);
    }
}
