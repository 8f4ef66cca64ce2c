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
import org.hibernate.Session;
import org.lastrada.intranet.search.find.Found.Result;
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

    @PersistenceContext EntityManager database;
    @Inject Cells cells;
    @Inject Plugs plugs;

    Found find(Question question, Reader reader) {
        return database.unwrap(Session.class).doReturningWork(connection -> find(connection, question, reader));
    }

    Found find(Connection connection, Question question, Reader reader) throws SQLException {
        var asked = asked(connection, question.text(), false);
        var hits = new Hits(asked, 0).read(connection);
        var known = cells.withIds(connection, hits.stream().map(hit -> hit.cell).collect(Collectors.toSet()));
        var visible = meant(reader.visible(hits, known));
        var counts = Counting.of(visible, known, question);
        var met = visible.stream().filter(hit -> question.isMetBy(known.get(hit.cell))).toList();
        var shown = shown(met, question);
        var results = Results.read(connection, shown, counts.get(Facet.ORGANISATION).keySet(), cells, reader);
        var similar = !visible.isEmpty() && visible.get(0).isBySlip();
        return new Found(new Page<>(results.list(shown, terms(asked, similar), plugs), question.page(), Page.SIZE, met.size()), counts, results.names(), similar);
    }

    /** By titles alone, the last word still being typed. */
    List<Result> suggest(String typed, Reader reader) {
        return database.unwrap(Session.class).doReturningWork(connection -> suggest(connection, typed, reader));
    }

    List<Result> suggest(Connection connection, String typed, Reader reader) throws SQLException {
        var asked = asked(connection, typed, true);
        var hits = new Hits(asked, Weights.TITLE).read(connection);
        var visible = meant(reader.visible(hits, cells.withIds(connection, hits.stream().map(hit -> hit.cell).collect(Collectors.toSet()))));
        var best = first(visible, Hit.MOST_RELEVANT, SUGGESTIONS);
        return Results.read(connection, best, Set.of(), cells, reader).list(best, terms(asked, true), plugs);
    }

    private static List<Asked> asked(Connection connection, String text, boolean unfinished) throws SQLException {
        var words = text == null ? List.<Word>of() : Words.of(text, MOST_WORDS);
        return words.isEmpty() ? List.of() : new Vocabulary(unfinished).look(connection, words);
    }

    /** Only when nothing has the words themselves, as far as this reader can see, what has similar ones: or the difference would tell of what is hidden. */
    private static List<Hit> meant(List<Hit> visible) {
        var asAsked = visible.stream().filter(hit -> !hit.isBySlip()).toList();
        return asAsked.isEmpty() ? visible : asAsked;
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

    private static Set<String> terms(List<Asked> asked, boolean withSlips) {
        return asked.stream().flatMap(word -> word.terms(withSlips).stream()).collect(Collectors.toSet());
    }
}
