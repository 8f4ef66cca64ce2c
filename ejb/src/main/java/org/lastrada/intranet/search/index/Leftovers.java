package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Words of a document that was removed, when no other has them: the name of somebody who was erased must not stay. They go when the document
 * has gone for good. Whoever writes the same word at that very moment is found by it from the next rebuild on.
 */
@ApplicationScoped
class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final String UNUSED = " not exists (select 1 from search_posting p where p.word_id = w.id)";
    private static final int NOT_COUNTED_YET = 0;
    private static final int UNUSED_LAST_TIME = -1;

    @Inject Apart apart;

    void forget(Collection<Integer> words) {
        try {
            apart.tell(other -> drop(other, words));
        } catch (SQLException e) {
            LOG.warn("{} words of a removed document stay until the index is tidied up", words.size(), e);
        }
    }

    private static void drop(Connection other, Collection<Integer> words) throws SQLException {
        var unused = new TreeSet<Integer>();
        Sql.of("select w.id from search_word w where w.id in").in(words).and(" and" + UNUSED).read(other, row -> unused.add(row.getInt(1)));
        if (unused.isEmpty()) return;
        Sql.of("delete from search_slip where word_id in").in(unused).change(other);
        Sql.of("delete from search_word where id in").in(unused).change(other);
    }

    /** All the others. A word that was never counted may be of somebody who is writing: it goes the next time. */
    static void tidyUp(Connection database) throws SQLException {
        Sql.of("delete w, s from search_word w left join search_slip s on s.word_id = w.id where w.documents <> ? and" + UNUSED, NOT_COUNTED_YET).change(database);
        Sql.of("update search_word w set w.documents = ? where w.documents = ? and" + UNUSED, UNUSED_LAST_TIME, NOT_COUNTED_YET).change(database);
    }
}
