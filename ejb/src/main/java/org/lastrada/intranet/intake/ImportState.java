package org.lastrada.intranet.intake;

/** Where an import stands. It is applied once and undone once. */
public enum ImportState {
    PREPARED, APPLIED, UNDONE
}
