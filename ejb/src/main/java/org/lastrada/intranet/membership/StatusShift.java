package org.lastrada.intranet.membership;

import org.lastrada.intranet.membership.status.MembershipStatus;

/** An organisation whose standing would change with other rules. */
public record StatusShift(String shortName, MembershipStatus from, boolean countedBefore, MembershipStatus to, boolean countsAfter) { }
