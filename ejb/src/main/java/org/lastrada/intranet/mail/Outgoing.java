package org.lastrada.intranet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockOptions;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

/** The outbox as the sender sees it. */
@ApplicationScoped
class Outgoing {

    @PersistenceContext EntityManager database;

    List<Long> due(Instant now, int atMost) {
        return database.createQuery("""
                        select m.id from OutboxMail m where m.state = :queued and m.nextAttemptAt <= :now order by m.nextAttemptAt, m.id""", Long.class)
                .setParameter("queued", OutboxMail.State.QUEUED).setParameter("now", now).setMaxResults(atMost).getResultList();
    }

    /** The row, locked, unless another node is sending it at this moment or has tried already. */
    Optional<OutboxMail> claim(long id, Instant now) {
        return unlessTaken("select m from OutboxMail m where m.id = :id and m.state = :queued and m.nextAttemptAt <= :now", id)
                .setParameter("queued", OutboxMail.State.QUEUED).setParameter("now", now).getResultStream().findFirst();
    }

    /**
     * The row, locked, whatever its state. A mail that is leaving is locked for as long as the mail server takes: nobody waits for that.
     *
     * @throws MailIsLeavingNow when it is being sent at this moment
     */
    OutboxMail take(long id) {
        get(id);
        return unlessTaken("select m from OutboxMail m where m.id = :id", id).getResultStream().findFirst().orElseThrow(MailIsLeavingNow::new);
    }

    private TypedQuery<OutboxMail> unlessTaken(String jpql, long id) {
        return database.createQuery(jpql, OutboxMail.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED);
    }

    OutboxMail get(long id) {
        return Optional.ofNullable(database.find(OutboxMail.class, id)).orElseThrow(NotFound::new);
    }

    Page<MailRow> page(MailFilter asked, MailOrder order, boolean descending, int number) {
        var filter = asked.conditions();
        var total = filter.query(database, "select count(m) from OutboxMail m" + filter.where(), Long.class).getSingleResult();
        var rows = filter.query(database, "select m from OutboxMail m" + filter.where() + order.by(descending), OutboxMail.class)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultStream().map(OutboxMail::row).toList();
        return new Page<>(rows, number, Page.SIZE, total);
    }

    List<String> reasons() {
        return database.createQuery("select distinct m.reason from OutboxMail m order by m.reason", String.class).getResultList();
    }

    long count(OutboxMail.State state) {
        return database.createQuery("select count(m) from OutboxMail m where m.state = :state", Long.class).setParameter("state", state).getSingleResult();
    }
}
