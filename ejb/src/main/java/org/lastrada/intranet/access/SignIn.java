package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lastrada.intranet.access.password.PasswordHash;
import org.lastrada.intranet.access.password.TooManySignIns;
import org.lastrada.intranet.access.password.Turns;
import org.lastrada.intranet.access.session.UserSessions;
import org.lastrada.intranet.access.throttle.Throttling;
import org.lastrada.intranet.access.throttle.TooManyTries;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.shared.NotAnEmailAddress;

/**
 * From address and password, and a code where the account has a second factor, to a session. A wrong guess commits its counter
 * and is then told: so these methods answer with an {@link Outcome} and do not throw.
 */
@Stateless
@Open
public class SignIn {

    /** What came of an attempt; exactly one of {@code sessionId} and {@code factorOf} is set when it went well. */
    public record Outcome(Long sessionId, Long factorOf, long minutesToWait, boolean wrong) {

        static Outcome entered(long sessionId) {
            return new Outcome(sessionId, null, 0, false);
        }

        static Outcome needsFactor(Account account) {
            return new Outcome(null, account.id(), 0, false);
        }

        static Outcome refused() {
            return new Outcome(null, null, 0, true);
        }
    }

    @Inject Accounts accounts;
    @Inject UserSessions sessions;
    @Inject Throttling throttling;
    @Inject PasswordHash passwords;
    @Inject Turns turns;
    @Inject Factors factors;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * Nothing typed is a try like any other: it counts.
     *
     * @throws TooManyTries while the account, the network or everybody has to wait  @throws TooManySignIns while too many sign in
     */
    public Outcome withPassword(String login, String password, Visit from) {
        return turns.in(() -> look(login, Objects.requireNonNullElse(password, ""), from));
    }

    /** The second step: a code of the authenticator, or one of the recovery codes. */
    public Outcome withCode(long accountId, String code, Visit from) {
        return turns.in(() -> look(accountId, code, from));
    }

    private Outcome look(String login, String password, Visit from) {
        var name = loginName(login);
        throttling.admit(name.map(LoginName::value).orElse("?"), from);
        var known = name.flatMap(accounts::withLogin);
        var account = known.filter(Account::mayBeUsed);
        if (!provesIt(account, password)) return failed(name.map(LoginName::value).orElse("?"), known, "password", from);
        account.filter(a -> passwords.needsRehash(a.passwordHash())).ifPresent(a -> a.rehash(passwords.hash(password)));
        if (account.get().hasSecondFactor()) return Outcome.needsFactor(account.get());
        return enter(account.get(), from);
    }

    private Outcome look(long accountId, String code, Visit from) {
        throttling.admit(accounts.login(accountId), from);
        var account = accounts.lock(accountId);
        if (!account.mayBeUsed() || !factors.accept(account, code)) return failed(account.login(), Optional.of(account), "code", from);
        return enter(account, from);
    }

    private boolean provesIt(Optional<Account> account, String password) {
        if (account.isPresent()) return passwords.verify(password, account.get().passwordHash());
        return passwords.simulate(password);
    }

    private Outcome enter(Account account, Visit from) {
        throttling.succeed(account.login());
        account.signedIn(clock.instant());
        var session = sessions.open(account.id(), from);
        audit.recordOf(account.id(), account.login(), "account.signed-in", Map.of("device", from.device(), "network", from.network()));
        return Outcome.entered(session);
    }

    private Outcome failed(String login, Optional<Account> account, String what, Visit from) {
        throttling.fail(login, from);
        audit.recordPersonal("account.sign-in-refused", "account", account.map(Account::id).orElse(0L), null,
                Map.of("wrong", what, "network", from.network()));
        return Outcome.refused();
    }

    private static Optional<LoginName> loginName(String text) {
        try {
            return Optional.of(LoginName.of(text));
        } catch (NotAnEmailAddress e) {
            return Optional.empty();
        }
    }
}
