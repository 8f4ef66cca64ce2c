package org.lastrada.intranet.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.LockOptions;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

@ApplicationScoped
class Works {

    private static final Set<WorkState> OPEN = Set.of(WorkState.WAITING, WorkState.RUNNING);

    private static final int PATIENCE_MILLIS = 5_000;

    @PersistenceContext EntityManager database;

    Work add(Work work) {
        database.persist(work);
        return work;
    }

    /** Who has waited longest comes first, so that no work keeps the others from coming further. */
    List<Long> due(Instant now) {
        return database.createQuery("""
                        select w.id from Work w where w.state in :open and w.notBefore <= :now order by coalesce(w.beatAt, w.askedAt), w.id""", Long.class)
                .setParameter("open", OPEN).setParameter("now", now).getResultList();
    }

    /** The row, locked, unless it has ended or another node is at a piece of it at this moment. */
    Optional<Work> take(long id) {
        return locked("select w from Work w where w.id = :id and w.state in :open", id).setParameter("open", OPEN)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED).getResultStream().findFirst();
    }

    /** The row, locked; waits for the end of a piece, though not of a long one. @throws WorkIsBusy */
    Optional<Work> lock(long id) {
        try {
            return locked("select w from Work w where w.id = :id", id).setHint("jakarta.persistence.lock.timeout", PATIENCE_MILLIS).getResultStream().findFirst();
        } catch (LockTimeoutException | PessimisticLockException busy) {
            throw new WorkIsBusy();
        }
    }

    private TypedQuery<Work> locked(String jpql, long id) {
        return database.createQuery(jpql, Work.class).setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws NotFound when it is somebody else's, or forgotten */
    Work get(long id, long account) {
        return Optional.ofNullable(database.find(Work.class, id)).filter(work -> work.accountId() == account).orElseThrow(NotFound::new);
    }

    Optional<Work> open(String kind, String about, long account) {
        return database.createQuery("""
                        select w from Work w where w.kind = :kind and w.about is not distinct from :about and w.accountId = :account and w.state in :open
                        order by w.id""", Work.class)
                .setParameter("kind", kind).setParameter("about", about).setParameter("account", account).setParameter("open", OPEN).setMaxResults(1).getResultStream().findFirst();
    }

    /** The newest first. */
    Page<WorkRow> of(long account, int number) {
        var total = database.createQuery("select count(w) from Work w where w.accountId = :account", Long.class).setParameter("account", account).getSingleResult();
        var rows = database.createQuery("select w from Work w where w.accountId = :account order by w.askedAt desc, w.id desc", Work.class).setParameter("account", account)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultStream().map(Work::row).toList();
        return new Page<>(rows, number, Page.SIZE, total);
    }

    List<Work> all(long account) {
        return database.createQuery("select w from Work w where w.accountId = :account order by w.id", Work.class).setParameter("account", account).getResultList();
    }

    /** Work of others that made a file with such a text in it. @param names as the database reads a regular expression */
    @SuppressWarnings("unchecked")
    List<Long> withFilesNaming(String names, long besides) {
        return database.createNativeQuery("""
                        select distinct w.id from long_work w join long_work_part p on p.work_id = w.id where w.account_id <> :besides and p.content regexp :names""", Long.class)
                .setParameter("besides", besides).setParameter("names", names).getResultList();
    }

    void drop(long id) {
        database.createQuery("delete from Work w where w.id = :id").setParameter("id", id).executeUpdate();
    }

    /** Their files with them. */
    void dropAll(long account) {
        database.createQuery("delete from Work w where w.accountId = :account").setParameter("account", account).executeUpdate();
    }
}
