package org.lastrada.intranet.progress;

import java.time.Instant;

/**
 * Long work as its owner sees it.
 *
 * @param kind      key of what it is called
 * @param total     null until it was counted
 * @param beatAt    when it last came further, or null
 * @param failure   the sentence why it failed, or null
 * @param keptUntil when it is forgotten with its file, or null while it is open
 */
public record WorkRow(Long id, String kind, WorkState state, long done, Long total, Instant askedAt, Instant beatAt, Instant endedAt, String failure,
                      Instant keptUntil, Instant fetchedAt) {

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isDone() {
        return state == WorkState.DONE;
    }

    public boolean isFailed() {
        return state == WorkState.FAILED;
    }

    /** Of a hundred; 0 until it was counted. */
    public long percent() {
        if (isDone()) return 100;
        return total == null || total == 0 ? 0 : Math.min(100, 100 * done / total);
    }
}
