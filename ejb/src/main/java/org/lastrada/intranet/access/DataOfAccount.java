package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.access.link.AccessToken;
import org.lastrada.intranet.access.link.AccessTokens;
import org.lastrada.intranet.access.link.PersonalLinks;
import org.lastrada.intranet.access.session.UserSession;
import org.lastrada.intranet.access.session.UserSessions;
import org.lastrada.intranet.access.throttle.Throttling;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Traces;
import org.lastrada.intranet.shared.DomainException;

/** What somebody signs in with and where they did. Roles they gave to others stay, under the pseudonym. */
@ApplicationScoped
class DataOfAccount implements PersonalData {

    private static final String ADMINISTRATOR = "platform-administrator";

    @PersistenceContext EntityManager database;
    @Inject Accounts accounts;
    @Inject UserSessions sessions;
    @Inject AccessTokens tokens;
    @Inject PersonalLinks links;
    @Inject Throttling throttling;
    @Inject Traces traces;
    @Inject Clock clock;

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Handout handout(Subject subject) {
        return accounts.find(subject.accountOrNobody()).map(account -> Handout.of(told(account), roles(account), visits(account), letters(account), addresses(account))).orElse(Handout.of());
    }

    private static ExportedTable told(Account account) {
        return new ExportedTable("account", List.of("login", "language", "zone", "state", "createdAt", "lastSignInAt", "secondFactorSince", "disabledAt"), List.of(Arrays.asList(account.login(),
                account.language(), account.zone(), account.state(), account.createdAt(), account.lastSignInAt(), account.factor().since(), account.disabledAt())));
    }

    private static ExportedTable roles(Account account) {
        return new ExportedTable("roles", List.of("role", "grantedAt"), account.roles().stream().map(role -> Arrays.<Object>asList(role.code(), role.grantedAt())).toList());
    }

    private ExportedTable visits(Account account) {
        return new ExportedTable("sessions", List.of("device", "network", "began", "lastSeen", "ended"), sessions.all(account.id()).stream().map(UserSession::told).toList());
    }

    private ExportedTable letters(Account account) {
        return new ExportedTable("links", List.of("purpose", "email", "createdAt", "expiresAt", "usedAt"), tokens.all(account.id()).stream().map(AccessToken::told).toList());
    }

    private ExportedTable addresses(Account account) {
        return new ExportedTable("addresses", List.of("purpose", "createdAt", "lastUsedAt", "revokedAt"), links.told(account.id()));
    }

    @Override
    public Fate fate(Subject subject) {
        var account = subject.accountOrNobody();
        var going = sessions.all(account).size() + tokens.all(account).size() + links.told(account).size();
        return new Fate(going, (subject.account() == null ? 0 : 1) + traces.signed(subject, "account_role", "granted_by"));
    }

    @Override
    public Optional<DomainException> obstacle(Subject subject) {
        var administrators = accounts.inUseWith(List.of(ADMINISTRATOR)).stream().map(Account::id).toList();
        return administrators.equals(List.of(subject.accountOrNobody())) ? Optional.of(new LastAdministrator(subject.name())) : Optional.empty();
    }

    @Override
    public void erase(Subject subject) {
        accounts.find(subject.accountOrNobody()).map(account -> accounts.lock(account.id())).ifPresent(account -> {
            throttling.forget(account.login());
            account.storedRoles().forEach(account::take);
            account.erase(subject.pseudonymousAddress(), clock.instant());
            database.flush();
            sessions.forgetAll(account.id());
            tokens.forgetAll(account.id());
            links.forgetAll(account.id());
            database.createQuery("delete from RecoveryCode c where c.accountId = :account").setParameter("account", account.id()).executeUpdate();
        });
        traces.sign(subject, "account_role", "granted_by");
    }
}
