package org.lastrada.intranet.home;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one source wants to be asked. */
record Piece(DutySource source, String select) {

    /** All pieces as one table; {@code source} is the place of each row's piece among them. */
    static String union(List<Piece> pieces, List<String> columns) {
        var named = String.join(", ", columns);
        return IntStream.range(0, pieces.size()).mapToObj(at -> "select " + at + " source, " + named + " from (" + pieces.get(at).select() + ") piece")
                .collect(Collectors.joining(" union all "));
    }
}
