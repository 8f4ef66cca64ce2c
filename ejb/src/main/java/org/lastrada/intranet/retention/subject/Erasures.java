package org.lastrada.intranet.retention.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lastrada.intranet.retention.Subject;

/**
 * Who was erased: a number and the moment its entry was made, nothing else. Kept outside of backups too, since a backup from before brings
 * people back; the moment tells them from whoever got the same number after that.
 */
@ApplicationScoped
class Erasures {

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    /** Entries that were merged into theirs too: a backup may be older than that. */
    void note(Subject subject) {
        subject.entries().forEach((entry, made) -> {
            if (made != null) note(entry, made);
        });
    }

    private void note(long entry, Instant made) {
        database.createNativeQuery("insert ignore into erasure (person_id, created_at, erased_at) values (:entry, :made, :now)")
                .setParameter("entry", entry).setParameter("made", made).setParameter("now", clock.instant()).executeUpdate();
    }

    /** Those whom a backup brought back. */
    @SuppressWarnings("unchecked")
    List<Long> undone() {
        return database.createNativeQuery("select p.id from erasure e join person p on p.id = e.person_id and p.created_at = e.created_at where p.erased_at is null order by p.id", Long.class)
                .getResultList();
    }
}
