package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.access.factor.Recovery;
import org.lastrada.intranet.access.factor.Totp;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.secret.SecretBox;

/** Authenticator codes and recovery codes of an account. Each works once. */
@ApplicationScoped
class Factors {

    @Inject Recovery recovery;
    @Inject Keys keys;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    boolean accept(Account account, String code) {
        return acceptTotp(account, code) || acceptRecovery(account, code);
    }

    private boolean acceptTotp(Account account, String code) {
        if (!account.hasSecondFactor()) return false;
        var totp = Totp.ofBase32(box().open(account.factor().secret().orElseThrow(), place(account)));
        var step = totp.matchingStep(code, clock.instant(), account.factor().step());
        step.ifPresent(account.factor()::use);
        return step.isPresent();
    }

    private boolean acceptRecovery(Account account, String code) {
        var spent = recovery.spend(account.id(), code);
        if (spent) audit.record("account.recovery-code-used", "account", account.id(), null, Map.of());
        return spent;
    }

    /** Keeps the factor sealed; refuses unless the code shows that the authenticator has it. */
    List<String> add(Account account, Totp totp, String code) {
        var step = totp.matchingStep(code, clock.instant(), 0);
        account.factor().add(box().seal(totp.base32(), place(account)), step.orElseThrow(CodeIsWrong::new), clock.instant());
        audit.record("account.second-factor-added", "account", account.id(), null, Map.of());
        return renewRecoveryCodes(account);
    }

    List<String> renewRecoveryCodes(Account account) {
        return recovery.renew(account.id());
    }

    void drop(Account account) {
        account.factor().drop();
        recovery.forget(account.id());
        audit.record("account.second-factor-removed", "account", account.id(), null, Map.of());
    }

    int left(long accountId) {
        return recovery.left(accountId);
    }

    private SecretBox box() {
        return new SecretBox(keys, Keys.Purpose.FACTOR);
    }

    private static String place(Account account) {
        return "factor of account " + account.id();
    }
}
