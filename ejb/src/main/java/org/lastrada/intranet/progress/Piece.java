package org.lastrada.intranet.progress;

import java.util.List;

/**
 * What one piece of long work did.
 *
 * @param count    how many things
 * @param bookmark where the next one goes on, or null when nothing is left
 * @param rows     of the file the work makes, if it makes one; all as wide as its header
 */
public record Piece(long count, String bookmark, List<List<String>> rows) {

    public boolean isLast() {
        return bookmark == null;
    }
}
