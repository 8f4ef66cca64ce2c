package org.lastrada.intranet.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.shared.NotFound;

@ApplicationScoped
public class UserSessions {

    /** A sixth browser ends the one seen longest ago. */
    private static final int MOST_AT_ONCE = 5;

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    /** @return its id */
    public long open(long accountId, Visit from) {
        var live = open(accountId);
        live.stream().limit(Math.max(0, live.size() - MOST_AT_ONCE + 1L)).forEach(oldest -> oldest.end("too-many", clock.instant()));
        var session = new UserSession(accountId, from, clock.instant());
        database.persist(session);
        return session.id();
    }

    UserSession ofAccount(long id, long accountId) {
        return Optional.ofNullable(database.find(UserSession.class, id)).filter(session -> session.accountId() == accountId).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when it is another account's */
    public void end(long id, long accountId, String because) {
        ofAccount(id, accountId).end(because, clock.instant());
    }

    public void endAll(long accountId, String because, Long except) {
        open(accountId).stream().filter(session -> !session.id().equals(except)).forEach(session -> session.end(because, clock.instant()));
    }

    private List<UserSession> open(long accountId) {
        return database.createQuery("""
                        select s from UserSession s where s.accountId = :account and s.endedAt is null order by s.seenAt""", UserSession.class)
                .setParameter("account", accountId).getResultList();
    }

    public List<SessionRow> listed(long accountId) {
        return database.createQuery("""
                        select new org.lastrada.intranet.access.session.SessionRow(s.id, s.device, s.network, s.createdAt, s.seenAt)
                        from UserSession s where s.accountId = :account and s.endedAt is null and s.seenAt > :idle and s.createdAt > :old
                        order by s.seenAt desc""", SessionRow.class)
                .setParameter("account", accountId)
                .setParameter("idle", clock.instant().minus(UserSession.IDLE))
                .setParameter("old", clock.instant().minus(UserSession.AGE)).getResultList();
    }

    /** Ended ones too. */
    public List<UserSession> all(long accountId) {
        return database.createQuery("select s from UserSession s where s.accountId = :account order by s.id", UserSession.class).setParameter("account", accountId).getResultList();
    }

    public void forgetAll(long accountId) {
        database.createQuery("delete from UserSession s where s.accountId = :account").setParameter("account", accountId).executeUpdate();
    }
}
