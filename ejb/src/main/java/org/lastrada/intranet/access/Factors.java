package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.secret.SecretBox;

/** Authenticator codes and recovery codes of an account. Each works once. */
@ApplicationScoped
class Factors {

    @PersistenceContext EntityManager database;
    @Inject Keys keys;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    boolean accept(Account account, String code) {
        return acceptTotp(account, code) || acceptRecovery(account, code);
    }

    private boolean acceptTotp(Account account, String code) {
        if (!account.hasSecondFactor()) return false;
        var totp = Totp.ofBase32(box().open(account.factorSecret().orElseThrow(), place(account)));
        var step = totp.matchingStep(code, clock.instant(), account.factorStep());
        step.ifPresent(account::useFactorStep);
        return step.isPresent();
    }

    private boolean acceptRecovery(Account account, String code) {
        var unused = unused(account.id());
        var match = RecoveryCodes.find(code, unused.stream().map(RecoveryCode::hash).toList());
        match.ifPresent(index -> {
            unused.get(index).use(clock.instant());
            audit.record("account.recovery-code-used", "account", account.id(), null, Map.of());
        });
        return match.isPresent();
    }

    /** Keeps the factor sealed; refuses unless the code shows that the authenticator has it. */
    List<String> add(Account account, Totp totp, String code) {
        var step = totp.matchingStep(code, clock.instant(), 0);
        account.addSecondFactor(box().seal(totp.base32(), place(account)), step.orElseThrow(CodeIsWrong::new), clock.instant());
        audit.record("account.second-factor-added", "account", account.id(), null, Map.of());
        return renewRecoveryCodes(account);
    }

    List<String> renewRecoveryCodes(Account account) {
        forgetRecoveryCodes(account);
        var codes = RecoveryCodes.random();
        codes.hashes().forEach(hash -> database.persist(new RecoveryCode(account.id(), hash)));
        return codes.shown();
    }

    void drop(Account account) {
        account.dropSecondFactor();
        forgetRecoveryCodes(account);
        audit.record("account.second-factor-removed", "account", account.id(), null, Map.of());
    }

    int left(long accountId) {
        return unused(accountId).size();
    }

    private void forgetRecoveryCodes(Account account) {
        database.createQuery("delete from RecoveryCode c where c.accountId = :account").setParameter("account", account.id()).executeUpdate();
    }

    private List<RecoveryCode> unused(long accountId) {
        return database.createQuery("select c from RecoveryCode c where c.accountId = :account and c.usedAt is null order by c.id", RecoveryCode.class)
                .setParameter("account", accountId).getResultList();
    }

    private SecretBox box() {
        return new SecretBox(keys, Keys.Purpose.FACTOR);
    }

    private static String place(Account account) {
        return "factor of account " + account.id();
    }
}
