package org.lastrada.intranet.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.search.Audience;
import org.lastrada.intranet.search.find.Question.Order;
import org.lastrada.intranet.search.index.Cell;

class CountingTest {

    private static final Map<Integer, Cell> CELLS = Map.of(1, cell("person", "RS", 2025), 2, cell("person", "UA", null), 3, cell("organisation", "RS", 2025));
    private static final List<Hit> HITS = List.of(hit(10, 1), hit(11, 1), hit(12, 2), hit(13, 3));

    @Test
    void everyValueIsCountedTheMostFrequentFirst() {
        assertThat(count(Map.of()).get(Facet.KIND)).containsExactly(Map.entry("person", 3L), Map.entry("organisation", 1L));
        assertThat(count(Map.of()).get(Facet.YEAR)).containsExactly(Map.entry("2025", 3L));
    }

    @Test
    void aChoiceNarrowsTheOtherFacetsAndNotItsOwn() {
        var counts = count(Map.of(Facet.COUNTRY, Set.of("RS")));
        assertThat(counts.get(Facet.KIND)).containsExactly(Map.entry("person", 2L), Map.entry("organisation", 1L));
        assertThat(counts.get(Facet.COUNTRY)).containsExactly(Map.entry("RS", 3L), Map.entry("UA", 1L));
    }

    @Test
    void whatIsHiddenIsNotCounted() {
        var reader = new Reader(Set.of("a:b"), LocalDate.of(2026, 1, 1));
        assertThat(reader.visible(HITS, CELLS)).isEmpty();
        assertThat(new Reader(Set.of("role:board"), LocalDate.of(2026, 1, 1)).visible(HITS, CELLS)).hasSize(4);
    }

    private static Map<Facet, Map<String, Long>> count(Map<Facet, Set<String>> chosen) {
        return Counting.of(HITS, CELLS, new Question("x", chosen, Order.RELEVANCE, 1));
    }

    private static Cell cell(String kind, String country, Integer year) {
        return new Cell(kind, country, 17L, Set.of(), year, Audience.role("board"), null);
    }

    private static Hit hit(int document, int cell) {
        return new Hit(document, cell, 0, 1);
    }
}
