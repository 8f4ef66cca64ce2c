package org.lastrada.intranet.membership.status;

/** What the rules can say. {@code NONE}: no rule matched, as for an organisation that has not joined yet. */
public enum MembershipStatus {
    NONE, NEW, CURRENT, GRACE, EXPIRED, SUSPENDED, ENDED
}
