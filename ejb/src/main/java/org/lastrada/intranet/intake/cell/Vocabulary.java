package org.lastrada.intranet.intake.cell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lastrada.intranet.intake.plan.Known;

/** Known codes and all their labels, in every language; found without regard to accents, case and punctuation. */
public final class Vocabulary {

    public static final Vocabulary NONE = of(Map.of());

    private final Map<String, Collection<String>> labels;
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();
    private final UnaryOperator<String> fold;

    private Vocabulary(Map<String, ? extends Collection<String>> labels, UnaryOperator<String> fold) {
        this.labels = new LinkedHashMap<>(labels);
        this.fold = fold;
        this.labels.forEach((code, named) -> {
            add(code, code);
            named.forEach(label -> add(label, code));
        });
    }

    /** Code → its labels; the first label is the one shown. */
    public static Vocabulary of(Map<String, ? extends Collection<String>> labels) {
        return new Vocabulary(labels, Words::fold);
    }

    /** Id → the names of an organisation; legal forms in the names do not matter. */
    public static Vocabulary ofOrganisations(Map<String, ? extends Collection<String>> names) {
        return new Vocabulary(names, Words::foldName);
    }

    private void add(String label, String code) {
        codes.computeIfAbsent(fold.apply(label), k -> new LinkedHashSet<>()).add(code);
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** None, one, or several when the label is that of several. */
    List<String> find(String text) {
        return List.copyOf(codes.getOrDefault(fold.apply(text), Set.of()));
    }

    /** The labels to name in a sentence, in order. */
    String known() {
        return labels.entrySet().stream().map(e -> e.getValue().stream().findFirst().orElse(e.getKey()))
                .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(", "));
    }
}
