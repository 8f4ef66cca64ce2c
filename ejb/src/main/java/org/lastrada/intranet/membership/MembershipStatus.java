package org.lastrada.intranet.membership;

/** What the rules can say. {@code NONE}: no rule matched, as for an organisation that has not joined yet. */
public enum MembershipStatus {
    NONE, NEW, CURRENT, GRACE, EXPIRED, SUSPENDED, ENDED
}
