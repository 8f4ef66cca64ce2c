package org.lastrada.intranet.web.faces;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Two people wrote in the same form at the same time. What only one of them changed is taken from that one; what both changed differently
 * is shown side by side by {@code n:merge} and chosen. A form is a map from the text key of a field's label to its value, in the order of
 * the page; all three maps have the same keys.
 */
public final class Merge implements Serializable {

    public static final String MINE = "mine";
    public static final String THEIRS = "theirs";
    private static final long serialVersionUID = 1L;

    /** One field that both changed. @param label text key @param mine in words, empty when it was emptied */
    public record Conflict(String label, String mine, String theirs) implements Serializable { }

    private final LinkedHashMap<String, Serializable> merged = new LinkedHashMap<>();
    private final HashMap<String, Serializable> theirs;
    private final ArrayList<Conflict> conflicts = new ArrayList<>();
    private final HashMap<String, String> choices = new HashMap<>();

    /**
     * @param base  the form as it was opened
     * @param words how a value is read by a person: text key of the field, value
     */
    public Merge(Map<String, Serializable> base, Map<String, Serializable> mine, Map<String, Serializable> theirs,
                 BiFunction<String, Serializable, String> words) {
        this.theirs = new HashMap<>(theirs);
        mine.forEach((label, own) -> {
            var other = theirs.get(label);
            var isMineUntouched = same(own, base.get(label));
            merged.put(label, isMineUntouched ? other : own);
            if (isMineUntouched || same(other, base.get(label)) || same(own, other)) return;
            conflicts.add(new Conflict(label, words.apply(label, own), words.apply(label, other)));
            choices.put(label, MINE);
        });
    }

    /** The order of what was ticked means nothing, nor whether nothing was left out or left empty. */
    private static boolean same(Serializable one, Serializable other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static Object plain(Serializable value) {
        if (value instanceof Collection<?> several) return several.isEmpty() ? null : Set.copyOf(several);
        return "".equals(value) ? null : value;
    }

    /** What has to be chosen; empty when the two texts go together. */
    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /** Label to {@link #MINE} or {@link #THEIRS}, as the radio buttons leave it. */
    public Map<String, String> getChoices() {
        return choices;
    }

    /** The form as it shall be saved. */
    public Map<String, Serializable> merged() {
        var result = new LinkedHashMap<>(merged);
        choices.forEach((label, choice) -> {
            if (THEIRS.equals(choice)) result.put(label, theirs.get(label));
        });
        return result;
    }
}
