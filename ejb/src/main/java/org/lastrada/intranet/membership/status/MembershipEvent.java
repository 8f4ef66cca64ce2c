package org.lastrada.intranet.membership.status;

/** The dates of a membership that a rule can count from. */
public enum MembershipEvent {
    JOINED, PERIOD_START, PERIOD_END, SUSPENDED, SUSPENSION_END, ENDED
}
