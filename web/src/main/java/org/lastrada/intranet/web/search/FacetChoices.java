package org.lastrada.intranet.web.search;

import java.util.List;

/**
 * What one facet can be narrowed to.
 *
 * @param label text key
 * @param few   the most frequent, and what is chosen
 * @param more  the rest
 */
public record FacetChoices(String label, List<Choice> few, List<Choice> more) {

    /** @param address the same search with this chosen, or without it if it was */
    public record Choice(String name, long count, String address, boolean chosen) { }

    private static final int FEW = 6;

    static FacetChoices of(String label, List<Choice> all) {
        var chosenFirst = all.stream().sorted((one, other) -> Boolean.compare(other.chosen, one.chosen)).toList();
        var few = Math.min(FEW, all.size());
        return new FacetChoices(label, chosenFirst.subList(0, few), chosenFirst.subList(few, all.size()));
    }

    public boolean isEmpty() {
        return few.isEmpty();
    }
}
