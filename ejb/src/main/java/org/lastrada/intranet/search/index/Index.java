package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.event.spi.EventSource;
import org.lastrada.intranet.search.Entry;
import org.lastrada.intranet.search.Indexed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Describes subjects anew, in the transaction it is called in. */
@ApplicationScoped
class Index {

    static final int AT_ONCE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Index.class);

    @PersistenceContext EntityManager database;
    @Inject Lexicon lexicon;
    @Inject Cells cells;
    @Inject Leftovers leftovers;

    /** What came of it. @param failed how many the feature could not describe */
    record Outcome(int described, int removed, int failed) {

        static final Outcome NOTHING = new Outcome(0, 0, 0);

        Outcome and(Outcome other) {
            return new Outcome(described + other.described, removed + other.removed, failed + other.failed);
        }
    }

    /** Their documents are locked before they are read, so that of two who describe one subject the later reads what the other has written. */
    Outcome describe(Indexed plug, Collection<Long> subjects) {
        var session = database.unwrap(Session.class);
        var locked = session.doReturningWork(connection -> Documents.lock(connection, plug.kind(), subjects));
        var entries = entries(plug, subjects);
        if (entries.isEmpty() && subjects.size() > 1) return subjects.stream().map(one -> describe(plug, List.of(one))).reduce(Outcome.NOTHING, Outcome::and);
        session.doWork(connection -> {
            if (entries.isPresent()) write(connection, plug.kind(), locked.values(), entries.get());
            else Documents.postpone(connection, plug.kind(), locked.values());
        });
        entries.ifPresent(all -> forgetWords(session, locked, all));
        return entries.map(all -> new Outcome(all.size(), subjects.size() - all.size(), 0)).orElse(new Outcome(0, 0, subjects.size()));
    }

    /** A fault in a feature's description must not keep people from saving: what it should describe, and only that, cannot be found until it can. */
    private static Optional<List<Entry>> entries(Indexed plug, Collection<Long> subjects) {
        try {
            return Optional.of(plug.entries(subjects));
        } catch (RuntimeException e) {
            LOG.error("{} {} cannot be described for the search", plug.kind(), subjects, e);
            return Optional.empty();
        }
    }

    private void write(Connection connection, String kind, Collection<Document> locked, List<Entry> entries) throws SQLException {
        var bySubject = entries.stream().collect(Collectors.toMap(Entry::subject, entry -> entry));
        var weights = entries.stream().collect(Collectors.toMap(Entry::subject, Weights::of));
        var numbers = lexicon.numbers(connection, weights.values().stream().flatMap(all -> all.keySet().stream()).collect(Collectors.toCollection(TreeSet::new)));
        for (var before : locked) {
            var entry = bySubject.get(before.subject());
            if (entry == null) Documents.remove(connection, before);
            else Documents.write(connection, before, document(connection, kind, before.id(), entry, numbered(weights.get(entry.subject()), numbers)), entry);
        }
    }

    private void forgetWords(Session session, Map<Long, Document> locked, List<Entry> entries) {
        var removed = new TreeMap<>(locked);
        entries.forEach(entry -> removed.remove(entry.subject()));
        var words = removed.values().stream().flatMap(document -> document.words().keySet().stream()).collect(Collectors.toSet());
        if (!words.isEmpty()) ((EventSource) session).getActionQueue().registerProcess((committed, ended) -> {
            if (committed) leftovers.forget(words);
        });
    }

    private Document document(Connection connection, String kind, int id, Entry entry, Map<Integer, Integer> words) throws SQLException {
        return new Document(id, entry.subject(), cells.id(connection, Cell.of(kind, entry)), Document.day(entry.date()), words);
    }

    private static Map<Integer, Integer> numbered(Map<String, Integer> weights, Map<String, Integer> numbers) {
        var numbered = new TreeMap<Integer, Integer>();
        weights.forEach((term, weight) -> numbered.put(numbers.get(term), weight));
        return numbered;
    }
}
