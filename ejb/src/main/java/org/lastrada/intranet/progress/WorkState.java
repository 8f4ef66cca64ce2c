package org.lastrada.intranet.progress;

/** Where long work stands. */
public enum WorkState {
    WAITING, RUNNING, DONE, FAILED, CANCELLED;

    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
