package org.lastrada.intranet.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.file.scan.ScannerAddress;
import org.lastrada.intranet.file.words.Reading;

/** What is known of the insides of files: words to be found by, and pictures of first pages. */
@ApplicationScoped
public class FileReadings {

    @PersistenceContext EntityManager database;
    @Inject ScannerAddress scanner;
    @Inject Clock clock;

    /** The content that was read when this entity was written; nothing for any other entity. */
    public Optional<String> contentOf(Object entity) {
        return entity instanceof FileReading reading && reading.isOver() ? Optional.of(reading.hash()) : Optional.empty();
    }

    public int pages(String hash) {
        return ((Number) database.createNativeQuery("select count(*) from file_page where hash = :hash").setParameter("hash", hash).getSingleResult()).intValue();
    }

    /** @param number from 1 */
    public Optional<byte[]> page(String hash, int number) {
        var found = database.createNativeQuery("select picture from file_page where hash = :hash and number = :number", byte[].class)
                .setParameter("hash", hash).setParameter("number", number).getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of((byte[]) found.get(0));
    }

    /** What may be handed out and was not read. */
    List<String> unread(Instant begunBefore, int most) {
        return database.createQuery("""
                        select f.hash from StoredFile f left join FileReading r on r.hash = f.hash
                        where (f.verdict = org.lastrada.intranet.file.store.Verdict.CLEAN or f.verdict is null and :scanner = false)
                        and (r.hash is null or r.readAt is null and r.attempts < :most and r.begunAt < :before) order by f.storedAt""", String.class)
                .setParameter("scanner", scanner.isKnown()).setParameter("most", FileReading.MOST_ATTEMPTS).setParameter("before", begunBefore)
                .setMaxResults(most).getResultList();
    }

    void begin(String hash) {
        var reading = Optional.ofNullable(database.find(FileReading.class, hash)).orElseGet(() -> new FileReading(hash));
        reading.begin(clock.instant());
        database.persist(reading);
    }

    void done(String hash, Reading reading) {
        database.find(FileReading.class, hash).done(reading.words(), clock.instant());
        var number = 1;
        for (var page : reading.pages()) {
            database.createNativeQuery("insert into file_page (hash, number, picture) values (:hash, :number, :picture)")
                    .setParameter("hash", hash).setParameter("number", number++).setParameter("picture", page).executeUpdate();
        }
    }

    /** Of what is not to be known any more. */
    void drop(String hash) {
        Optional.ofNullable(database.find(FileReading.class, hash)).ifPresent(database::remove);
        database.createNativeQuery("delete from file_page where hash = :hash").setParameter("hash", hash).executeUpdate();
    }

    void failed(String hash, String why) {
        database.find(FileReading.class, hash).failed(why, clock.instant());
    }
}
