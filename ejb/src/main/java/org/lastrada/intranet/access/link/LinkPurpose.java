package org.lastrada.intranet.access.link;

/** What a program reads by a {@link PersonalLink}. */
public enum LinkPurpose {
    CALENDAR
}
