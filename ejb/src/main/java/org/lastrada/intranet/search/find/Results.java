package org.lastrada.intranet.search.find;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lastrada.intranet.search.Indexed;
import org.lastrada.intranet.search.find.Found.Result;
import org.lastrada.intranet.search.index.Cell;
import org.lastrada.intranet.search.index.Cells;
import org.lastrada.intranet.search.index.Document;
import org.lastrada.intranet.search.index.Plugs;
import org.lastrada.intranet.search.index.Sql;
import org.lastrada.intranet.search.text.Snippet;

/** The words of the documents that are shown, and the names of organisations beside the counts; read in one query, and only what the reader may see. */
final class Results {

    /** An organisation's name is the title of its own document. */
    private static final String ORGANISATION = "organisation";
    /** A snippet is looked for in the beginning of a long text. */
    private static final int LETTERS = 20_000;

    private record Shown(int id, String kind, long subject, String title, String under, String text, int cell, int day) { }

    private final Map<Integer, Cell> cells;
    private final Map<Integer, Shown> documents = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Results(Map<Integer, Cell> cells) {
        this.cells = cells;
    }

    /** Rights are looked at once more: another may have changed a document since the hits were counted. */
    static Results read(Connection database, List<Hit> hits, Collection<String> organisations, Cells known, Reader reader) throws SQLException {
        var all = new ArrayList<Shown>();
        Sql.of("select id, kind, subject, title, under_title, left(body, " + LETTERS + "), cell_id, day from search_document where cell_id is not null and id in").in(orNone(hits.stream().map(hit -> hit.document)))
                .and(" union all select 0, kind, subject, title, null, null, cell_id, 0 from search_document where cell_id is not null and kind = ? and subject in", ORGANISATION)
                .in(orNone(organisations.stream())).read(database, row -> all.add(shown(row)));
        var results = new Results(known.withIds(database, all.stream().map(Shown::cell).toList()));
        all.stream().filter(one -> reader.maySee(results.cells.get(one.cell))).forEach(results::add);
        return results;
    }

    private static List<?> orNone(Stream<?> values) {
        return Stream.concat(Stream.of(0), values).toList();
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(row.getInt(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5), row.getString(6), row.getInt(7), row.getInt(8));
    }

    private void add(Shown one) {
        if (one.id == 0) names.put(String.valueOf(one.subject), one.title);
        else documents.put(one.id, one);
    }

    /** In the order of the hits. */
    List<Result> list(List<Hit> hits, Set<String> terms, Plugs plugs) {
        return hits.stream().map(hit -> documents.get(hit.document)).filter(Objects::nonNull)
                .flatMap(one -> plugs.named(one.kind).stream().map(plug -> result(one, plug, terms))).toList();
    }

    private Result result(Shown one, Indexed plug, Set<String> terms) {
        return new Result(one.kind, plug.label(), plug.icon(), plug.address(one.subject), Snippet.whole(one.title, terms), Snippet.whole(one.under, terms),
                Snippet.of(one.text, terms), cells.get(one.cell).country(), Document.date(one.day));
    }

    Map<String, String> names() {
        return names;
    }
}
