package org.lastrada.intranet.intake;

import java.util.List;
import java.util.Map;

/**
 * What an import did to one record, kept so that it can be undone.
 *
 * @param line   of the file
 * @param added  the record did not exist before
 * @param before by key of the field, only what was changed; empty for one that was added
 * @param after  by key of the field, what was written
 */
public record Effect(int line, long id, String name, boolean added, Map<String, List<String>> before, Map<String, List<String>> after) {

    public Effect {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** As a refusal names it. */
    String label() {
        return name + " (" + line + ")";
    }
}
