package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lastrada.intranet.access.link.AccessToken.Purpose;
import org.lastrada.intranet.access.link.AccessToken;
import org.lastrada.intranet.access.link.AccessTokens;
import org.lastrada.intranet.access.link.LinkNoLongerWorks;
import org.lastrada.intranet.access.password.PasswordHash;
import org.lastrada.intranet.access.session.UserSessions;
import org.lastrada.intranet.access.throttle.Throttling;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.mail.Letter;
import org.lastrada.intranet.mail.MailAllowance;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.Outbox;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.PlatformSettings;

/** What a mailed link opens: accepting an invitation, choosing a new password, taking a new address. Looking never consumes. */
@Stateless
@Open
public class AcceptInvitation {

    @Inject Accounts accounts;
    @Inject Affiliations affiliations;
    @Inject AccessTokens tokens;
    @Inject UserSessions sessions;
    @Inject Throttling throttling;
    @Inject PasswordHash passwords;
    @Inject PasswordChoice choice;
    @Inject Outbox outbox;
    @Inject MailAllowance allowance;
    @Inject Environment environment;
    @Inject PlatformSettings settings;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** @return the address the invitation went to; nothing when the link no longer works */
    public Optional<String> invited(String token) {
        return open(Purpose.INVITATION, token).filter(link -> !affiliations.isShutOut(accounts.get(link.accountId()))).map(AccessToken::email);
    }

    /** @return the address the reset went to; nothing when the link no longer works */
    public Optional<String> resetting(String token) {
        return address(Purpose.RESET, token);
    }

    /** @throws LinkNoLongerWorks also once the organisation has stopped counting as current: a guest learns nothing of that */
    public void accept(String token, String password) {
        var account = spend(Purpose.INVITATION, token);
        if (affiliations.isShutOut(account)) throw new LinkNoLongerWorks();
        choose(account, password);
        audit.record("account.invitation-accepted", "account", account.id(), null, Map.of());
    }

    /** Answers the same, at the same pace, whether or not there is such an account, and whether or not it was mailed often enough. */
    public void askForReset(String login, Visit from) {
        throttling.countAsking(from);
        choice.find(login).filter(Account::mayBeUsed)
                .filter(account -> allowance.isLeft(account.login(), "mail.reset"))
                .ifPresent(account -> mail(account, "mail.reset", "/reset?token=" + tokens.issue(Purpose.RESET, account.id(), account.login()).text()));
    }

    /** Ends every session and signs nobody in; a second factor stays what it was. Whoever is kept waiting by a guesser gets in this way. */
    public void reset(String token, String password) {
        var account = spend(Purpose.RESET, token);
        choose(account, password);
        throttling.succeed(account.login());
        sessions.endAll(account.id(), "password-reset", null);
        audit.record("account.password-reset", "account", account.id(), null, Map.of());
        mail(account, "mail.password-changed", null);
    }

    /** The new address proved that it is theirs; what was mailed to the old one opens nothing any more. */
    public void confirmAddress(String token) {
        var link = tokens.consume(Purpose.ADDRESS, token);
        var account = accounts.lock(link.accountId());
        if (account.isDisabled()) throw new LinkNoLongerWorks();
        var address = LoginName.of(link.email());
        if (accounts.withLogin(address).isPresent()) throw new AddressIsTaken(address.value());
        account.moveTo(address);
        tokens.revokeAll(account.id());
        sessions.endAll(account.id(), "address-changed", null);
    }

    /** @return the address that the link was sent to and proves; nothing when it no longer works */
    public Optional<String> newAddress(String token) {
        return address(Purpose.ADDRESS, token);
    }

    private Optional<String> address(Purpose purpose, String token) {
        return open(purpose, token).map(AccessToken::email);
    }

    private Optional<AccessToken> open(Purpose purpose, String token) {
        return tokens.holding(purpose, token).filter(link -> !accounts.get(link.accountId()).isDisabled());
    }

    private Account spend(Purpose purpose, String token) {
        var account = accounts.lock(tokens.consume(purpose, token).accountId());
        if (account.isDisabled()) throw new LinkNoLongerWorks();
        return account;
    }

    private void choose(Account account, String password) {
        choice.check(password, account);
        account.choosePassword(passwords.hash(password), clock.instant());
    }

    private void mail(Account account, String reason, String path) {
        outbox.post(new Letter(account.login(), account.login(), account.id(), account.language(), MailClass.STATUTORY, reason,
                path == null ? null : environment.baseUrl() + path, path != null, settings.name()));
    }
}
