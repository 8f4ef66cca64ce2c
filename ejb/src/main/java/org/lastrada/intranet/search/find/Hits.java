package org.lastrada.intranet.search.find;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.search.index.Sql;

/**
 * The documents that have all words of a question. Each word's postings lie side by side and are read whole, at less than a microsecond
 * each, and put together here: joining them in the database looks up each posting by its key and takes ten times as long. Only where the
 * first word is rare are the others looked up for its documents.
 */
final class Hits {

    private static final String POSTING = ", p.word_id, p.document_id, p.cell_id, p.day, p.weight from ";
    private static final long RARE = 2_000;
    private static final long SO_MANY_MORE = 20;

    private final List<Asked> asked;
    private final int leastWeight;

    /** @param leastWeight 0, or that of a word in a title when nothing else counts */
    Hits(List<Asked> asked, int leastWeight) {
        this.asked = asked.stream().sorted(Comparator.comparingLong(Asked::documents)).toList();
        this.leastWeight = leastWeight;
    }

    Collection<Hit> read(Connection database) throws SQLException {
        if (asked.isEmpty() || asked.stream().anyMatch(word -> word.meant().isEmpty())) return List.of();
        var byWord = new ArrayList<Map<Integer, Hit>>();
        asked.forEach(word -> byWord.add(new HashMap<>((int) Math.min(1 << 16, word.documents() * 2))));
        query().read(database, row -> add(row, byWord));
        return byWord.stream().reduce(Hits::both).orElseThrow().values();
    }

    private Sql query() {
        var query = Sql.of("select 0" + POSTING + "search_posting p where p.weight >= ? and p.word_id in", leastWeight).in(asked.get(0).meant().keySet());
        for (int at = 1; at < asked.size(); at++) {
            if (isWorthLookingUp(asked.get(at))) {
                query.and(" union all select straight_join ?" + POSTING + "(select distinct document_id from search_posting where word_id in", at).in(asked.get(0).meant().keySet())
                        .and(") first join search_posting p on p.document_id = first.document_id where p.weight >= ? and p.word_id in", leastWeight).in(asked.get(at).meant().keySet());
            } else {
                query.and(" union all select ?" + POSTING + "search_posting p where p.weight >= ? and p.word_id in", at, leastWeight).in(asked.get(at).meant().keySet());
            }
        }
        return query;
    }

    private boolean isWorthLookingUp(Asked word) {
        var first = asked.get(0).documents();
        return first <= RARE && word.documents() > first * SO_MANY_MORE;
    }

    private void add(ResultSet row, List<Map<Integer, Hit>> byWord) throws SQLException {
        var word = row.getInt(1);
        var meant = asked.get(word).meant().get(row.getInt(2));
        var document = row.getInt(3);
        var score = row.getInt(6) * meant.nearness();
        var known = byWord.get(word).get(document);
        if (known == null) byWord.get(word).put(document, new Hit(document, row.getInt(4), row.getInt(5), score));
        else known.orBy(score);
    }

    private static Map<Integer, Hit> both(Map<Integer, Hit> some, Map<Integer, Hit> others) {
        var both = new HashMap<Integer, Hit>();
        some.forEach((document, hit) -> {
            var other = others.get(document);
            if (other != null) both.put(document, hit.and(other));
        });
        return both;
    }
}
