package org.lastrada.intranet.search.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.lastrada.intranet.search.find.Found.Result;
import org.lastrada.intranet.search.index.Cell;
import org.lastrada.intranet.search.index.Cells;
import org.lastrada.intranet.search.index.Plugs;
import org.lastrada.intranet.search.index.Weights;
import org.lastrada.intranet.search.text.Word;
import org.lastrada.intranet.search.text.Words;
import org.lastrada.intranet.shared.Page;

/** From a question to its answer: what may be meant, what has it, what of that the reader may see, how many of each, and the page that is shown. */
@ApplicationScoped
class Finding {

    private static final int MOST_WORDS = 10;
    private static final int SUGGESTIONS = 8;

    /** @param similar whether these have words like those that were asked for, and nothing has these themselves */
    private record Seen(List<Hit> hits, Map<Integer, Cell> cells, Set<String> terms, boolean similar) { }

    @PersistenceContext EntityManager database;
    @Inject Cells cells;
    @Inject Plugs plugs;

    Found find(Question question, Reader reader) {
        return database.unwrap(Session.class).doReturningWork(connection -> find(connection, question, reader));
    }

    Found find(Connection connection, Question question, Reader reader) throws SQLException {
        var seen = see(connection, asked(connection, question.text(), false), 0, reader);
        var counts = Counting.of(seen.hits, seen.cells, question);
        var met = seen.hits.stream().filter(hit -> question.isMetBy(seen.cells.get(hit.cell))).toList();
        var shown = shown(met, question);
        var results = Results.read(connection, shown, counts.get(Facet.ORGANISATION).keySet(), cells, reader);
        return new Found(new Page<>(results.list(shown, seen.terms, plugs), question.page(), Page.SIZE, met.size()), counts, results.names(), seen.similar);
    }

    /** By titles alone, the last word still being typed. */
    List<Result> suggest(String typed, Reader reader) {
        return database.unwrap(Session.class).doReturningWork(connection -> suggest(connection, typed, reader));
    }

    List<Result> suggest(Connection connection, String typed, Reader reader) throws SQLException {
        var seen = see(connection, asked(connection, typed, true), Weights.TITLE, reader);
        var best = first(seen.hits, Hit.MOST_RELEVANT, SUGGESTIONS);
        return Results.read(connection, best, Set.of(), cells, reader).list(best, seen.terms, plugs);
    }

    private static List<Asked> asked(Connection connection, String text, boolean unfinished) throws SQLException {
        var words = text == null ? List.<Word>of() : Words.of(text, MOST_WORDS);
        return words.isEmpty() ? List.of() : new Vocabulary(unfinished).look(connection, words);
    }

    /** Only when nothing has the words themselves, as far as this reader can see, what has similar ones: or the difference would tell of what is hidden. */
    private Seen see(Connection connection, List<Asked> asked, int leastWeight, Reader reader) throws SQLException {
        var asTyped = asked.stream().map(Asked::asTyped).toList();
        var seen = seen(connection, asTyped, leastWeight, reader, false);
        for (var otherwise : Stream.of(asked.stream().map(Asked::asMostLikelyTyped).toList(), asked).filter(words -> !words.equals(asTyped)).distinct().toList()) {
            if (seen.hits.isEmpty()) seen = seen(connection, otherwise, leastWeight, reader, true);
        }
        return seen;
    }

    private Seen seen(Connection connection, List<Asked> asked, int leastWeight, Reader reader, boolean similar) throws SQLException {
        var hits = new Hits(asked, leastWeight).read(connection);
        var known = cells.withIds(connection, hits.stream().map(hit -> hit.cell).collect(Collectors.toSet()));
        var visible = reader.visible(hits, known);
        return new Seen(visible, known, asked.stream().flatMap(Asked::terms).collect(Collectors.toSet()), similar && !visible.isEmpty());
    }

    private static List<Hit> shown(List<Hit> met, Question question) {
        var order = question.order() == Question.Order.NEWEST ? Hit.NEWEST : Hit.MOST_RELEVANT;
        var from = (question.page() - 1) * Page.SIZE;
        return from >= met.size() ? List.of() : first(met, order, from + Page.SIZE).stream().skip(from).toList();
    }

    /** The first few of very many, without sorting the rest. */
    private static List<Hit> first(Collection<Hit> hits, Comparator<Hit> order, int many) {
        var best = new PriorityQueue<Hit>(order.reversed());
        for (var hit : hits) {
            if (best.size() < many) best.add(hit);
            else if (order.compare(hit, best.peek()) < 0) {
                best.poll();
                best.add(hit);
            }
        }
        return best.stream().sorted(order).toList();
    }
}
