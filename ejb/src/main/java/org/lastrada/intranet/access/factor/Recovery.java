package org.lastrada.intranet.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The codes on paper that stand in for a lost phone, account by account. Each works once. */
@ApplicationScoped
public class Recovery {

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    /** @return whether it was one of the account's; then it is spent */
    public boolean spend(long accountId, String code) {
        var unused = unused(accountId);
        var match = RecoveryCodes.find(code, unused.stream().map(RecoveryCode::hash).toList());
        match.ifPresent(index -> unused.get(index).use(clock.instant()));
        return match.isPresent();
    }

    /** New ones in place of the old. @return as they are shown, this once */
    public List<String> renew(long accountId) {
        forget(accountId);
        var codes = RecoveryCodes.random();
        codes.hashes().forEach(hash -> database.persist(new RecoveryCode(accountId, hash)));
        return codes.shown();
    }

    public void forget(long accountId) {
        database.createQuery("delete from RecoveryCode c where c.accountId = :account").setParameter("account", accountId).executeUpdate();
    }

    public int left(long accountId) {
        return unused(accountId).size();
    }

    private List<RecoveryCode> unused(long accountId) {
        return database.createQuery("select c from RecoveryCode c where c.accountId = :account and c.usedAt is null order by c.id", RecoveryCode.class)
                .setParameter("account", accountId).getResultList();
    }
}
