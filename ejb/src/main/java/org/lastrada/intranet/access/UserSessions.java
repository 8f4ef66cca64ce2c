package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.shared.NotFound;

@ApplicationScoped
class UserSessions {

    /** A sixth browser ends the one seen longest ago. */
    private static final int MOST_AT_ONCE = 5;

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    UserSession open(Account account, Visit from) {
        var live = open(account.id());
        live.stream().limit(Math.max(0, live.size() - MOST_AT_ONCE + 1L)).forEach(oldest -> oldest.end("too-many", clock.instant()));
        var session = new UserSession(account, from, clock.instant());
        database.persist(session);
        return session;
    }

    /**
     * With account and roles, in one query: this is asked at every request. Without a flush: a change that waits to be written would ask
     * who makes it, and so come here again.
     */
    Optional<UserSession> live(long id) {
        return database.createQuery("""
                        select s from UserSession s join fetch s.account a left join fetch a.roles where s.id = :id""", UserSession.class)
                .setFlushMode(FlushModeType.COMMIT).setParameter("id", id).getResultStream().findFirst().filter(session -> session.isLive(clock.instant()));
    }

    UserSession ofAccount(long id, long accountId) {
        return Optional.ofNullable(database.find(UserSession.class, id)).filter(session -> session.account().id() == accountId).orElseThrow(NotFound::new);
    }

    void endAll(long accountId, String because, Long except) {
        open(accountId).stream().filter(session -> !session.id().equals(except)).forEach(session -> session.end(because, clock.instant()));
    }

    private List<UserSession> open(long accountId) {
        return database.createQuery("""
                        select s from UserSession s where s.account.id = :account and s.endedAt is null order by s.seenAt""", UserSession.class)
                .setParameter("account", accountId).getResultList();
    }

    List<SessionRow> listed(long accountId) {
        return database.createQuery("""
                        select new org.lastrada.intranet.access.SessionRow(s.id, s.device, s.network, s.createdAt, s.seenAt)
                        from UserSession s where s.account.id = :account and s.endedAt is null and s.seenAt > :idle and s.createdAt > :old
                        order by s.seenAt desc""", SessionRow.class)
                .setParameter("account", accountId)
                .setParameter("idle", clock.instant().minus(UserSession.IDLE))
                .setParameter("old", clock.instant().minus(UserSession.AGE)).getResultList();
    }

    /** Ended ones too. */
    List<UserSession> all(long accountId) {
        return database.createQuery("select s from UserSession s where s.account.id = :account order by s.id", UserSession.class).setParameter("account", accountId).getResultList();
    }

    void forgetAll(long accountId) {
        database.createQuery("delete from UserSession s where s.account.id = :account").setParameter("account", accountId).executeUpdate();
    }
}
