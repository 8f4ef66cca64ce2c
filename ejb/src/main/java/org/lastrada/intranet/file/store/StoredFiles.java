package org.lastrada.intranet.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lastrada.intranet.file.scan.ScannerAddress;
import org.lastrada.intranet.shared.NotFound;

/** The contents that are kept, each once. Not a boundary: who may see what a content hangs on is asked before. */
@ApplicationScoped
public class StoredFiles {

    private static final List<String> PARTS_OF_A_FILE = List.of("stored_piece", "file_reading", "file_page");

    @PersistenceContext EntityManager database;
    @Inject Pieces pieces;
    @Inject ScannerAddress scanner;
    @Inject Clock clock;

    /** Whoever brings the same at the same moment waits here until the other's transaction is over, and then has nothing left to write. */
    public void keep(String hash, String mediaType, long size, InputStream bytes) {
        var added = database.createNativeQuery("insert ignore into stored_file (hash, media_type, size, stored_at) values (:hash, :type, :size, :now)")
                .setParameter("hash", hash).setParameter("type", mediaType).setParameter("size", size).setParameter("now", clock.instant()).executeUpdate();
        try {
            if (added > 0) pieces.write(hash, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<String> mediaType(String hash) {
        return Optional.ofNullable(database.find(StoredFile.class, hash)).map(StoredFile::mediaType);
    }

    public FileState state(String hash) {
        return get(hash).state(scanner.isKnown());
    }

    public FileState state(Verdict verdict) {
        return FileState.of(verdict, scanner.isKnown());
    }

    /** By hash, in one query. */
    public Map<String, Judgement> judgements(List<String> hashes) {
        return database.createQuery("select f from StoredFile f where f.hash in :hashes", StoredFile.class).setParameter("hashes", hashes).getResultStream()
                .collect(Collectors.toMap(StoredFile::hash, file -> file.judgement(scanner.isKnown())));
    }

    /** The rest of the piece that holds this byte: at most a megabyte, empty behind the end. */
    public byte[] from(String hash, long at) {
        return pieces.from(hash, at);
    }

    InputStream stream(String hash) {
        return pieces.stream(hash);
    }

    /** For pictures, which are small. */
    public byte[] whole(String hash) {
        try (var bytes = stream(hash)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StoredFile get(String hash) {
        return Optional.ofNullable(database.find(StoredFile.class, hash)).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<String> unjudged(int most) {
        return database.createQuery("select f.hash from StoredFile f where f.verdict is null order by f.storedAt", String.class).setMaxResults(most).getResultList();
    }

    void dropBytes(String hash) {
        pieces.drop(hash);
    }

    /** At once, unless something refers to it. */
    public void drop(String hash) {
        database.flush();
        database.createNativeQuery("delete f from stored_file f where f.hash = :hash" + unused()).setParameter("hash", hash).executeUpdate();
    }

    /**
     * What nothing refers to.
     *
     * @return how many
     */
    int sweep(Instant before) {
        return database.createNativeQuery("delete f from stored_file f where f.stored_at < :before" + unused()).setParameter("before", before).executeUpdate();
    }

    /** By the database's own foreign keys: so what refers to a file in features that come later counts too. */
    private String unused() {
        return columns().stream().map(column -> " and not exists (select 1 from `" + column[0] + "` x where x.`" + column[1] + "` = f.hash)").collect(Collectors.joining());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> columns() {
        return database.createNativeQuery("""
                        select table_name, column_name from information_schema.key_column_usage where referenced_table_schema = database()
                        and referenced_table_name = 'stored_file' and referenced_column_name = 'hash' and table_name not in :parts""")
                .setParameter("parts", PARTS_OF_A_FILE).getResultList();
    }
}
