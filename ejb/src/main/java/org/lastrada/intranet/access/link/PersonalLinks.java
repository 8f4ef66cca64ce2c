package org.lastrada.intranet.access.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.secret.Token;

@ApplicationScoped
public class PersonalLinks {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    /** A new one; the one before stops working. */
    public Token issue(LinkPurpose purpose, long accountId) {
        revoke(purpose, accountId);
        var token = Token.random();
        database.persist(new PersonalLink(purpose, token, accountId, clock.instant()));
        return token;
    }

    public void revoke(LinkPurpose purpose, long accountId) {
        holding(purpose, accountId).forEach(link -> link.revoke(clock.instant()));
    }

    public void revokeAll(long accountId) {
        for (var purpose : LinkPurpose.values()) revoke(purpose, accountId);
    }

    /** As they are handed to whose they are, revoked ones too. */
    public List<List<Object>> told(long accountId) {
        return database.createQuery("select l from PersonalLink l where l.accountId = :account order by l.id", PersonalLink.class).setParameter("account", accountId)
                .getResultStream().map(PersonalLink::told).toList();
    }

    public void forgetAll(long accountId) {
        database.createQuery("delete from PersonalLink l where l.accountId = :account").setParameter("account", accountId).executeUpdate();
    }

    public Optional<LinkRow> current(LinkPurpose purpose, long accountId) {
        return holding(purpose, accountId).stream().findFirst().map(PersonalLink::row);
    }

    Optional<PersonalLink> find(LinkPurpose purpose, Token token) {
        return database.createQuery("select l from PersonalLink l where l.hash = :hash", PersonalLink.class)
                .setParameter("hash", token.hash()).getResultStream().findFirst().filter(link -> link.isFor(purpose));
    }

    /** Past the mapping: two devices that read at the same moment must not be in each other's way. */
    void noteUse(long id) {
        database.createQuery("update PersonalLink l set l.lastUsedAt = :now where l.id = :id and (l.lastUsedAt is null or l.lastUsedAt < :before)")
                .setParameter("now", clock.instant()).setParameter("before", clock.instant().minus(USE_NOTED_EVERY)).setParameter("id", id).executeUpdate();
    }

    private List<PersonalLink> holding(LinkPurpose purpose, long accountId) {
        return database.createQuery("""
                        select l from PersonalLink l where l.accountId = :account and l.purpose = :purpose and l.revokedAt is null""", PersonalLink.class)
                .setParameter("account", accountId).setParameter("purpose", purpose).getResultList();
    }
}
