package org.lastrada.intranet.search.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lastrada.intranet.search.Entry;

/** The documents and their postings. Whoever describes a subject holds the row of its document from before reading the subject until the end of the transaction. */
final class Documents {

    private Documents() { }

    /**
     * By subject, in their order, so that two who lock several cannot wait for each other. One that is not there yet is put there empty: two
     * who describe a new subject meet at its row.
     */
    static Map<Long, Document> lock(Connection database, String kind, Collection<Long> subjects) throws SQLException {
        var locked = new TreeMap<Long, Document>();
        read(database, kind, subjects, locked);
        var missing = new TreeSet<>(subjects);
        missing.removeAll(locked.keySet());
        if (missing.isEmpty()) return locked;
        try (var insert = database.prepareStatement("insert ignore into search_document (kind, subject, title, day) values (?, ?, '', 0)")) {
            for (var subject : missing) {
                insert.setString(1, kind);
                insert.setLong(2, subject);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        read(database, kind, missing, locked);
        return locked;
    }

    private static void read(Connection database, String kind, Collection<Long> subjects, Map<Long, Document> locked) throws SQLException {
        Sql.of("select id, subject, cell_id, day, words from search_document where kind = ? and subject in", kind).in(subjects).and(" order by subject for update")
                .read(database, row -> locked.put(row.getLong(2), new Document(row.getInt(1), row.getLong(2), row.getInt(3), row.getInt(4), Weights.unpack(row.getBytes(5)))));
    }

    static void write(Connection database, Document before, Document now, Entry entry) throws SQLException {
        Sql.of("update search_document set title = ?, under_title = ?, body = ?, day = ?, cell_id = ?, words = ? where id = ?", entry.title(), entry.under(),
                entry.text(), now.day(), now.cell(), Weights.pack(now.words()), now.id()).change(database);
        var gone = new TreeSet<>(before.words().keySet());
        gone.removeAll(now.words().keySet());
        removePostings(database, now.id(), gone);
        var stays = before.standsWhere(now);
        writePostings(database, now, now.words().keySet().stream().filter(word -> !stays || !now.words().get(word).equals(before.words().get(word))).toList());
    }

    static void remove(Connection database, Document document) throws SQLException {
        removePostings(database, document.id(), document.words().keySet());
        Sql.of("delete from search_document where id = ?", document.id()).change(database);
    }

    /** Until they can be described, nothing is found of them: what was found before may be no longer for everybody who would find it. */
    static void postpone(Connection database, String kind, Collection<Document> documents) throws SQLException {
        for (var document : documents) {
            remove(database, document);
            Sql.of("insert ignore into search_pending (kind, subject) values (?, ?)", kind, document.subject()).change(database);
        }
    }

    private static void removePostings(Connection database, int document, Collection<Integer> words) throws SQLException {
        if (!words.isEmpty()) Sql.of("delete from search_posting where document_id = ? and word_id in", document).in(words).change(database);
    }

    private static void writePostings(Connection database, Document document, List<Integer> words) throws SQLException {
        if (words.isEmpty()) return;
        try (var insert = database.prepareStatement("replace into search_posting (word_id, document_id, cell_id, day, weight) values (?, ?, ?, ?, ?)")) {
            for (int word : words) {
                insert.setInt(1, word);
                insert.setInt(2, document.id());
                insert.setInt(3, document.cell());
                insert.setInt(4, document.day());
                insert.setInt(5, document.words().get(word));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
