package org.lastrada.intranet.search.find;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lastrada.intranet.search.index.Cell;

/** By what a search can be narrowed. Values are written as in an address. */
public enum Facet {
    KIND(cell -> List.of(cell.kind())),
    COUNTRY(cell -> one(cell.country())),
    THEME(cell -> cell.themes().stream().map(String::valueOf).toList()),
    ORGANISATION(cell -> one(cell.organisation())),
    YEAR(cell -> one(cell.year()));

    private final Function<Cell, Collection<String>> values;

    Facet(Function<Cell, Collection<String>> values) {
        this.values = values;
    }

    Collection<String> of(Cell cell) {
        return values.apply(cell);
    }

    private static Collection<String> one(Object value) {
        return Stream.ofNullable(value).map(String::valueOf).toList();
    }
}
