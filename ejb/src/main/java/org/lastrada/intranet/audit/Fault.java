package org.lastrada.intranet.audit;

/** What is wrong with the first row that is wrong. */
public enum Fault {
    /** The row is not what was sealed: edited, or written by somebody without the key. */
    CHANGED,
    /** There is no row of this number here: deleted, or moved further down. */
    MISSING,
    /** A row of an earlier number stands here: twice, or moved. */
    OUT_OF_ORDER,
    /** The seals fit each other but not the head in safe keeping: the chain was made anew with the key. */
    REWRITTEN,
    /** The chain ends before the head in safe keeping. */
    CUT_OFF,
    /** The text about a person that stands beside the row does not fit it. */
    TEXT
}
