package org.lastrada.intranet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox as the sender sees it. */
@ApplicationScoped
class Outgoing {

    @PersistenceContext EntityManager database;

    List<Long> due(Instant now, int atMost) {
        return database.createQuery("""
                        select m.id from OutboxMail m where m.state = :queued and m.nextAttemptAt <= :now order by m.nextAttemptAt, m.id""", Long.class)
                .setParameter("queued", OutboxMail.State.QUEUED).setParameter("now", now).setMaxResults(atMost).getResultList();
    }

    /** The row, locked, unless another node is sending it at this moment or has sent it already. */
    Optional<OutboxMail> claim(long id) {
        return database.createQuery("select m from OutboxMail m where m.id = :id and m.state = :queued", OutboxMail.class)
                .setParameter("id", id).setParameter("queued", OutboxMail.State.QUEUED)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2).getResultStream().findFirst();
    }
}
