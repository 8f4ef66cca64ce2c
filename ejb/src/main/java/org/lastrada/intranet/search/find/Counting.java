package org.lastrada.intranet.search.find;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lastrada.intranet.search.index.Cell;

/** Counts what was found for each value of each facet, cell by cell. A facet's own choice does not narrow its counts, so that another can be chosen. */
final class Counting {

    private Counting() { }

    static Map<Facet, Map<String, Long>> of(Collection<Hit> hits, Map<Integer, Cell> cells, Question question) {
        var inCell = new HashMap<Integer, Long>();
        hits.forEach(hit -> inCell.merge(hit.cell, 1L, Long::sum));
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = new HashMap<String, Long>();
            inCell.forEach((id, many) -> {
                if (question.isMetBy(cells.get(id), facet)) facet.of(cells.get(id)).forEach(value -> values.merge(value, many, Long::sum));
            });
            counts.put(facet, mostFirst(values));
        }
        return counts;
    }

    private static Map<String, Long> mostFirst(Map<String, Long> values) {
        var ordered = new LinkedHashMap<String, Long>();
        values.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(value -> ordered.put(value.getKey(), value.getValue()));
        return ordered;
    }
}
