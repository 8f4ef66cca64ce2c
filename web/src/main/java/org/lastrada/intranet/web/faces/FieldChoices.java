package org.lastrada.intranet.web.faces;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Two forms of the same kind that shall become one: what is the same in both, and what is not, to be chosen. A form is a map from the text
 * key of a field's label to its value, in the order of the page. Of two lists both together are proposed; of two values that of the
 * entry that is kept, unless it has none.
 */
public final class FieldChoices implements Serializable {

    public static final String KEPT = "kept";
    public static final String DUPLICATE = "duplicate";
    public static final String BOTH = "both";
    private static final long serialVersionUID = 1L;

    /** A field with two values. @param label text key @param kept in words, empty when there is nothing @param several whether both can stay */
    public record Difference(String label, String kept, String duplicate, boolean several) implements Serializable { }

    /** A field with one value in both. @param label text key */
    public record Same(String label, String words) implements Serializable { }

    private final LinkedHashMap<String, Serializable> kept;
    private final HashMap<String, Serializable> duplicate;
    private final ArrayList<Difference> differences = new ArrayList<>();
    private final ArrayList<Same> same = new ArrayList<>();
    private final HashMap<String, String> choices = new HashMap<>();

    /** @param words how a value is read by a person: text key of the field, value */
    public FieldChoices(Map<String, Serializable> kept, Map<String, Serializable> duplicate, BiFunction<String, Serializable, String> words) {
        this.kept = new LinkedHashMap<>(kept);
        this.duplicate = new HashMap<>(duplicate);
        kept.forEach((label, own) -> compare(label, own, duplicate.get(label), words));
    }

    private void compare(String label, Serializable own, Serializable other, BiFunction<String, Serializable, String> words) {
        if (Objects.equals(plain(own), plain(other))) {
            if (plain(own) != null) same.add(new Same(label, words.apply(label, own)));
            return;
        }
        var several = own instanceof Collection<?> && other instanceof Collection<?>;
        differences.add(new Difference(label, words.apply(label, own), words.apply(label, other), several));
        choices.put(label, several ? BOTH : plain(own) == null ? DUPLICATE : KEPT);
    }

    /** The order of a list means nothing, nor whether nothing was left out or left empty. */
    private static Object plain(Serializable value) {
        if (value instanceof Collection<?> list) return list.isEmpty() ? null : Set.copyOf(list);
        return "".equals(value) ? null : value;
    }

    /** What was chosen earlier stays chosen wherever there is still the same to choose from. */
    public void keep(FieldChoices earlier) {
        differences.stream().filter(earlier.differences::contains).forEach(field -> choices.put(field.label(), earlier.choices.get(field.label())));
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public List<Same> getSame() {
        return same;
    }

    /** Label to choice, as the radio buttons leave it. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public Map<String, Serializable> chosen() {
        var form = new LinkedHashMap<>(kept);
        choices.forEach((label, choice) -> {
            if (DUPLICATE.equals(choice)) form.put(label, duplicate.get(label));
            if (BOTH.equals(choice)) form.put(label, together(kept.get(label), duplicate.get(label)));
        });
        return form;
    }

    private static ArrayList<Object> together(Serializable one, Serializable other) {
        var all = new LinkedHashSet<Object>((Collection<?>) one);
        all.addAll((Collection<?>) other);
        return new ArrayList<>(all);
    }
}
