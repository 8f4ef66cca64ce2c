package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.lastrada.intranet.access.session.UserSession;
import org.lastrada.intranet.shared.NotFound;

@ApplicationScoped
class Accounts {

    @PersistenceContext EntityManager database;

    Account get(long id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(database.find(Account.class, id));
    }

    Account withRoles(long id) {
        return database.createQuery("select a from Account a left join fetch a.roles where a.id = :id", Account.class).setParameter("id", id)
                .getResultList().stream().findFirst().orElseThrow(NotFound::new);
    }

    Account lock(long id) {
        return Optional.ofNullable(database.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    Optional<Account> inUse(long id) {
        return Optional.ofNullable(database.find(Account.class, id)).filter(Account::mayBeUsed);
    }

    /** Without holding on to the account: whoever goes on to lock it sees it as it is then. */
    String login(long id) {
        return database.createQuery("select a.login from Account a where a.id = :id", String.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** With its roles; nothing once the link is revoked. */
    Optional<Account> behindLink(long link) {
        return database.createQuery("""
                        select a from PersonalLink l join Account a on a.id = l.accountId left join fetch a.roles
                        where l.id = :link and l.revokedAt is null""", Account.class)
                .setParameter("link", link).getResultStream().findFirst();
    }

    /**
     * A browser's session with its account and the account's roles, in one query: this is asked at every request. Without a flush: a
     * change that waits to be written would ask who makes it, and so come here again.
     */
    Optional<SignedInAccount> signedIn(long sessionId) {
        return database.createQuery("""
                        select s, a from UserSession s join Account a on a.id = s.accountId left join fetch a.roles where s.id = :id""", Object[].class)
                .setFlushMode(FlushModeType.COMMIT).setParameter("id", sessionId).getResultList().stream().findFirst()
                .map(found -> new SignedInAccount((UserSession) found[0], (Account) found[1]));
    }

    Optional<Account> withLogin(LoginName login) {
        return database.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login.value()).getResultStream().findFirst();
    }

    Optional<Account> lockWithLogin(LoginName login) {
        return database.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Account> ofPerson(long personId) {
        return database.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId).getResultStream().findFirst();
    }

    List<Account> ofPersons(Collection<Long> personIds) {
        return database.createQuery("select a from Account a where a.personId in :persons", Account.class)
                .setParameter("persons", personIds).getResultList();
    }

    /** Flushed at once: no two accounts are one person's, not even for a moment. */
    void pass(Account account, long personId) {
        account.passTo(personId);
        database.flush();
    }

    /** The same for one that nobody has from now on. */
    void leave(Account account, long personId) {
        account.leave(personId);
        database.flush();
    }

    /** Nobody's any more, but theirs once. */
    List<Account> formerOf(long personId) {
        return database.createQuery("select a from Account a where a.formerPersonId = :person", Account.class).setParameter("person", personId).getResultList();
    }

    /** @param roles codes of roles given by hand, not empty */
    List<Account> inUseWith(Collection<String> roles) {
        return database.createQuery("""
                        select a from Account a where a.state = :active and exists (select 1 from AccountRole r where r.account = a and r.roleCode in :roles)
                        order by a.id""", Account.class)
                .setParameter("active", Account.State.ACTIVE).setParameter("roles", roles).getResultList();
    }

    boolean isEmpty() {
        return database.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Of two who begin with one address at once, the database refuses the second. */
    Account add(Account account) {
        if (withLogin(LoginName.of(account.login())).isPresent()) throw new AddressIsTaken(account.login());
        try {
            database.persist(account);
        } catch (ConstraintViolationException theOtherWasFirst) {
            throw new AddressIsTaken(account.login());
        }
        return account;
    }
}
