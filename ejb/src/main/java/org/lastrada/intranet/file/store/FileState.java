package org.lastrada.intranet.file.store;

/** Whether a file may be handed out. */
public enum FileState {
    READY,
    /** The scanner has not answered yet. */
    WAITING,
    /** The scanner found something; the bytes are gone. */
    REFUSED;

    static FileState of(Verdict verdict, boolean hasScanner) {
        if (verdict == Verdict.INFECTED) return REFUSED;
        return verdict == Verdict.CLEAN || !hasScanner ? READY : WAITING;
    }
}
