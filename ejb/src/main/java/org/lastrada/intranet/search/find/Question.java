package org.lastrada.intranet.search.find;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.search.index.Cell;

/**
 * What somebody asks.
 *
 * @param text   as typed, or null
 * @param chosen what to narrow to: any of the values of each facet; a facet that is not in it, or without values, narrows nothing
 * @param page   from 1
 */
public record Question(String text, Map<Facet, Set<String>> chosen, Order order, int page) {

    /** What comes first. */
    public enum Order { RELEVANCE, NEWEST }

    public Question {
        var all = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) all.put(facet, Set.copyOf(chosen.getOrDefault(facet, Set.of())));
        chosen = Collections.unmodifiableMap(all);
    }

    boolean isMetBy(Cell cell) {
        return isMetBy(cell, null);
    }

    /** @param but a facet that may say anything: how many there would be for each of its values */
    boolean isMetBy(Cell cell, Facet but) {
        return chosen.entrySet().stream().allMatch(facet -> facet.getKey() == but || facet.getValue().isEmpty()
                || facet.getKey().of(cell).stream().anyMatch(facet.getValue()::contains));
    }
}
