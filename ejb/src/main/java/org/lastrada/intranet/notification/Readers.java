package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.LockOptions;

@ApplicationScoped
class Readers {

    static final int FIRST_HOUR = 7;

    @PersistenceContext EntityManager database;

    /**
     * Always the lower account first, so that two who tell the same people wait for each other. Whoever was never told anything begins here.
     * "On duplicate key" takes a row that is there for its own at once; "ignore" would share it, and two who share it both wait for ever.
     */
    List<Reader> lock(Collection<Long> accounts) {
        if (accounts.isEmpty()) return List.of();
        var ordered = new TreeSet<>(accounts);
        database.createNativeQuery("""
                        insert into notice_reader (account_id, version, hour, links) select id, 0, :hour, 0 from account where id in (:accounts) order by id
                        on duplicate key update account_id = notice_reader.account_id""")
                .setParameter("hour", FIRST_HOUR).setParameter("accounts", ordered).executeUpdate();
        return database.createQuery("select r from NoticeReader r where r.accountId in :accounts order by r.accountId", Reader.class)
                .setParameter("accounts", ordered).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Reader lock(long account) {
        return lock(List.of(account)).get(0);
    }

    Optional<Reader> find(long account) {
        return Optional.ofNullable(database.find(Reader.class, account));
    }

    /** The row, locked, unless another node mails to this reader at this moment. */
    Optional<Reader> claim(long account) {
        return database.createQuery("select r from NoticeReader r where r.accountId = :account", Reader.class).setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED).getResultStream().findFirst();
    }

    /** The accounts to which something is to be mailed. */
    List<Long> due(Instant now) {
        return database.createQuery("select n.accountId from Notice n where n.mailAt <= :now group by n.accountId order by min(n.mailAt)", Long.class)
                .setParameter("now", now).getResultList();
    }
}
