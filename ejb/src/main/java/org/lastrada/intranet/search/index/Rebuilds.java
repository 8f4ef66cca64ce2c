package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;

/** What is yet to be described, and how far a rebuild has come. */
@ApplicationScoped
class Rebuilds {

    @PersistenceContext EntityManager database;

    /** The one that has not ended; held until the end of the transaction. */
    Optional<Rebuild> lockUnfinished() {
        return database.createQuery("select r from Rebuild r where r.ended is null order by r.id", Rebuild.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setMaxResults(1).getResultStream().findFirst();
    }

    void add(Rebuild rebuild) {
        database.persist(rebuild);
    }

    /** These, and what else the index holds of the kind up to the last of them: what is no subject any more has to go. */
    List<Long> withRemains(String kind, long after, List<Long> subjects, boolean last) {
        var all = new TreeSet<>(subjects);
        var upTo = last ? Long.MAX_VALUE : subjects.get(subjects.size() - 1);
        database.unwrap(Session.class).doWork(connection -> Sql.of("select subject from search_document where kind = ? and subject > ? and subject <= ?", kind, after, upTo)
                .read(connection, row -> all.add(row.getLong(1))));
        return List.copyOf(all);
    }

    /** Subjects that could not be described, and those whose description was sure to hold until yesterday. */
    Map<String, List<Long>> due(LocalDate today) {
        var due = new TreeMap<String, List<Long>>();
        database.unwrap(Session.class).doWork(connection -> Sql.of("""
                select kind, subject from search_pending union
                select d.kind, d.subject from search_document d join search_cell c on c.id = d.cell_id where c.until_day < ? order by kind, subject""", today)
                .read(connection, row -> due.computeIfAbsent(row.getString(1), any -> new ArrayList<>()).add(row.getLong(2))));
        return due;
    }

    void noLongerPending(String kind, List<Long> subjects) {
        database.unwrap(Session.class).doWork(connection -> Sql.of("delete from search_pending where kind = ? and subject in", kind).in(subjects).change(connection));
    }

    /** Of kinds that no feature has any more. */
    void forgetAllBut(List<String> kinds) {
        database.unwrap(Session.class).doWork(connection -> {
            Sql.of("delete p from search_posting p join search_document d on d.id = p.document_id where d.kind not in").in(kinds).change(connection);
            Sql.of("delete from search_document where kind not in").in(kinds).change(connection);
        });
    }

    void countWords() {
        database.unwrap(Session.class).doWork(connection -> Sql.of("""
                update search_word w join (select word_id, count(*) had from search_posting group by word_id) p on p.word_id = w.id
                set w.documents = p.had where w.documents <> p.had""").change(connection));
        database.unwrap(Session.class).doWork(Leftovers::tidyUp);
    }
}
