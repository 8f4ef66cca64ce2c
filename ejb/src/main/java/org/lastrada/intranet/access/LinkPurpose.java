package org.lastrada.intranet.access;

/** What a program reads by a {@link PersonalLink}. */
public enum LinkPurpose {
    CALENDAR
}
