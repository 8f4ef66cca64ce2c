package org.lastrada.intranet.search.find;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.search.find.Asked.Meant;
import org.lastrada.intranet.search.index.Sql;
import org.lastrada.intranet.search.text.Slips;
import org.lastrada.intranet.search.text.Word;

/** Looks up what may be meant by the words of a question: the words themselves, with other endings, mistyped. One query for all of them. */
final class Vocabulary {

    private static final int MOST_MEANT = 60;
    private static final int MOST_SLIPS = 12;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    private static final String SELECT = "select id, term, documents from search_word where term ";

    private static final Comparator<Meant> LIKELIEST = Comparator.comparingDouble(Meant::nearness).thenComparingInt(Meant::documents).reversed();

    private final boolean unfinished;

    /** @param unfinished whether the last word is still being typed, and stands for all that begin with it */
    Vocabulary(boolean unfinished) {
        this.unfinished = unfinished;
    }

    List<Asked> look(Connection database, List<Word> words) throws SQLException {
        var known = new HashMap<Integer, Meant>();
        query(words).read(database, row -> known.put(row.getInt(1), new Meant(row.getString(2), 0, false, row.getInt(3))));
        var asked = new ArrayList<Asked>();
        for (int at = 0; at < words.size(); at++) asked.add(asked(words.get(at), unfinished && at == words.size() - 1, known));
        return asked;
    }

    private Sql query(List<Word> words) {
        var terms = words.stream().flatMap(word -> word.terms().stream()).distinct().toList();
        var query = Sql.of(SELECT + "in").in(terms);
        for (int at = 0; at < words.size(); at++) {
            for (var term : words.get(at).terms()) {
                if (unfinished && at == words.size() - 1) query.and(" union (" + SELECT + "like ? order by documents desc limit " + MOST_MEANT + ")", term + "%");
                else if (term.length() >= SHORTEST_STEM) query.and(" union (" + SELECT + "like ? and char_length(term) <= ? order by documents desc limit " + MOST_MEANT + ")", term + "%", term.length() + LONGEST_ENDING);
            }
        }
        var slips = terms.stream().flatMap(term -> Slips.of(term).stream()).distinct().toList();
        if (!slips.isEmpty()) query.and(" union select w.id, w.term, w.documents from search_slip s join search_word w on w.id = s.word_id where s.remains in").in(slips);
        return query;
    }

    private static Asked asked(Word word, boolean unfinished, Map<Integer, Meant> known) {
        var meant = new HashMap<Integer, Meant>();
        known.forEach((id, one) -> word.terms().stream().map(term -> meant(term, one, unfinished)).filter(like -> like.nearness() > 0)
                .max((a, b) -> Float.compare(a.nearness(), b.nearness())).ifPresent(best -> meant.put(id, best)));
        return new Asked(Stream.concat(best(meant, false, MOST_MEANT), best(meant, true, MOST_SLIPS)).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Stream<Map.Entry<Integer, Meant>> best(Map<Integer, Meant> meant, boolean slips, int most) {
        return meant.entrySet().stream().filter(one -> one.getValue().slip() == slips).sorted(Map.Entry.comparingByValue(LIKELIEST)).limit(most);
    }

    private static Meant meant(String typed, Meant known, boolean unfinished) {
        var term = known.term();
        if (term.equals(typed)) return new Meant(term, 1, false, known.documents());
        if (term.startsWith(typed) && (unfinished || typed.length() >= SHORTEST_STEM && term.length() <= typed.length() + LONGEST_ENDING)) {
            return new Meant(term, 0.6f, false, known.documents());
        }
        return new Meant(term, Slips.isMeant(typed, term) ? 0.25f : 0, true, known.documents());
    }
}
