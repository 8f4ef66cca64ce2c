package org.lastrada.intranet.home;

/** What is asked of a person, in the order in which the first page shows it. */
public enum DutyKind {
    DECIDE, SIGN, READ, ATTEND, REPORT
}
