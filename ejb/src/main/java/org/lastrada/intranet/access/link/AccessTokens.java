package org.lastrada.intranet.access.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.access.link.AccessToken.Purpose;
import org.lastrada.intranet.secret.Token;

@ApplicationScoped
public class AccessTokens {

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    /** A new link; earlier ones for the same purpose stop working. */
    public Token issue(Purpose purpose, long accountId, String email) {
        revoke(purpose, accountId);
        var token = Token.random();
        database.persist(new AccessToken(purpose, token, accountId, email, clock.instant()));
        return token;
    }

    public Token issueWithoutAccount(Purpose purpose) {
        database.createQuery("select t from AccessToken t where t.purpose = :purpose and t.accountId is null", AccessToken.class)
                .setParameter("purpose", purpose).getResultList().forEach(token -> token.revoke(clock.instant()));
        var token = Token.random();
        database.persist(new AccessToken(purpose, token, null, "", clock.instant()));
        return token;
    }

    public void revoke(Purpose purpose, long accountId) {
        database.createQuery("select t from AccessToken t where t.purpose = :purpose and t.accountId = :account", AccessToken.class)
                .setParameter("purpose", purpose).setParameter("account", accountId)
                .getResultList().forEach(token -> token.revoke(clock.instant()));
    }

    public void revokeAll(long accountId) {
        for (var purpose : Purpose.values()) revoke(purpose, accountId);
    }

    /** The link as it stands, for showing what it opens; changes nothing. */
    public Optional<AccessToken> holding(Purpose purpose, String text) {
        return find(purpose, text, LockModeType.NONE).filter(token -> token.holds(clock.instant()));
    }

    /** Two at once with the same link: the second waits for the row and finds it used. */
    public AccessToken consume(Purpose purpose, String text) {
        var token = find(purpose, text, LockModeType.PESSIMISTIC_WRITE).orElseThrow(LinkNoLongerWorks::new);
        token.consume(clock.instant());
        return token;
    }

    /** Whatever became of it. */
    boolean wasIssued(Token token) {
        return database.createQuery("select count(t) from AccessToken t where t.hash = :hash", Long.class).setParameter("hash", token.hash()).getSingleResult() > 0;
    }

    private Optional<AccessToken> find(Purpose purpose, String text, LockModeType lock) {
        return Token.parse(text).flatMap(token -> database.createQuery("select t from AccessToken t where t.hash = :hash", AccessToken.class)
                .setParameter("hash", token.hash()).setLockMode(lock).getResultStream().findFirst()).filter(found -> found.isFor(purpose));
    }

    public List<AccessToken> all(long accountId) {
        return database.createQuery("select t from AccessToken t where t.accountId = :account order by t.id", AccessToken.class).setParameter("account", accountId).getResultList();
    }

    public void forgetAll(long accountId) {
        database.createQuery("delete from AccessToken t where t.accountId = :account").setParameter("account", accountId).executeUpdate();
    }
}
