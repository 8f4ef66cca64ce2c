package org.lastrada.intranet.membership.profile;

/** Paid staff, in full-time places. */
public enum StaffBand {
    UP_TO_5, FROM_6_TO_15, FROM_16_TO_50, OVER_50
}
