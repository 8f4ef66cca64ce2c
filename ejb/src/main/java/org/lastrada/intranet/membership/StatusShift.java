package org.lastrada.intranet.membership;

/** An organisation whose standing would change with other rules. */
public record StatusShift(String shortName, MembershipStatus from, boolean countedBefore, MembershipStatus to, boolean countsAfter) { }
