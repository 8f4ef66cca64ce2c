package org.lastrada.intranet.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;

/** The bytes themselves, a megabyte a row: written and read without a whole file in memory. A store elsewhere would replace this class and no other. */
@ApplicationScoped
class Pieces {

    static final int SIZE = 1024 * 1024;

    @PersistenceContext EntityManager database;

    void write(String hash, InputStream bytes) throws IOException {
        var starts = 0L;
        for (var piece = bytes.readNBytes(SIZE); piece.length > 0; piece = bytes.readNBytes(SIZE)) {
            database.createNativeQuery("insert into stored_piece (hash, starts, content) values (:hash, :starts, :content)")
                    .setParameter("hash", hash).setParameter("starts", starts).setParameter("content", piece).executeUpdate();
            starts += piece.length;
        }
    }

    /** The rest of the piece that holds this byte; empty behind the end. */
    byte[] from(String hash, long at) {
        var found = database.createNativeQuery("""
                        select substring(content, :at - starts + 1) from stored_piece where hash = :hash and starts <= :at order by starts desc limit 1""", byte[].class)
                .setParameter("hash", hash).setParameter("at", at).getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    void drop(String hash) {
        database.createNativeQuery("delete from stored_piece where hash = :hash").setParameter("hash", hash).executeUpdate();
    }

    InputStream stream(String hash) {
        return new PieceStream(at -> from(hash, at));
    }
}
