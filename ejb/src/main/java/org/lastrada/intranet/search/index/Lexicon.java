package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lastrada.intranet.search.text.Slips;

/** Every term that was ever found in a text, with its number. */
@ApplicationScoped
class Lexicon {

    @Inject Apart apart;

    /** New terms are added. */
    Map<String, Integer> numbers(Connection database, Collection<String> terms) throws SQLException {
        var numbers = new HashMap<String, Integer>();
        if (terms.isEmpty()) return numbers;
        find(database, terms, numbers);
        var unknown = new TreeSet<>(terms);
        unknown.removeAll(numbers.keySet());
        if (!unknown.isEmpty()) {
            apart.tell(other -> add(other, List.copyOf(unknown)));
            find(database, unknown, numbers);
        }
        return numbers;
    }

    private static void find(Connection database, Collection<String> terms, Map<String, Integer> numbers) throws SQLException {
        Sql.of("select term, id from search_word where term in").in(terms).read(database, row -> numbers.put(row.getString(1), row.getInt(2)));
    }

    /** In the order of the alphabet, so that two who add the same words do it in the same order. */
    private static void add(Connection database, List<String> unknown) throws SQLException {
        try (var insert = database.prepareStatement("insert ignore into search_word (term, documents) values (?, 0)")) {
            for (var term : unknown) {
                insert.setString(1, term);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        var numbers = new HashMap<String, Integer>();
        find(database, unknown, numbers);
        addSlips(database, numbers);
    }

    private static void addSlips(Connection database, Map<String, Integer> numbers) throws SQLException {
        try (var insert = database.prepareStatement("insert ignore into search_slip (remains, word_id) values (?, ?)")) {
            for (var word : numbers.entrySet()) {
                for (int remains : Slips.of(word.getKey())) {
                    insert.setInt(1, remains);
                    insert.setInt(2, word.getValue());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
