package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.lastrada.intranet.access.factor.QrCode;
import org.lastrada.intranet.access.factor.Totp;
import org.lastrada.intranet.access.link.AccessToken.Purpose;
import org.lastrada.intranet.access.link.AccessTokens;
import org.lastrada.intranet.access.password.PasswordHash;
import org.lastrada.intranet.access.session.FreshProof;
import org.lastrada.intranet.access.session.UserSessions;
import org.lastrada.intranet.access.throttle.Throttling;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.mail.Letter;
import org.lastrada.intranet.mail.MailAllowance;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.Outbox;
import org.lastrada.intranet.notification.ZoneChosen;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.EmailAddress;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.PlatformSettings;

/** What people change about their own account. Anything sensitive asks that the password was given within the last ten minutes. */
@Stateless
@SignedIn
public class OwnAccount {

    /** @param zone null for the platform's @param factorSince null without a second factor */
    public record View(String login, Locale language, ZoneId zone, Instant factorSince, int recoveryCodesLeft, boolean factorAsked, boolean proved) { }

    /** @param base32 for typing by hand */
    public record Enrolment(String base32, QrCode picture) { }

    @Inject Accounts accounts;
    @Inject AccessTokens tokens;
    @Inject UserSessions sessions;
    @Inject Throttling throttling;
    @Inject PasswordHash passwords;
    @Inject PasswordChoice choice;
    @Inject Factors factors;
    @Inject SecondFactorPolicy policy;
    @Inject FreshProof proof;
    @Inject Outbox outbox;
    @Inject MailAllowance allowance;
    @Inject Environment environment;
    @Inject PlatformSettings settings;
    @Inject Days days;
    @Inject AuditTrail audit;
    @Inject Event<ZoneChosen> zoneChosen;
    @Inject Caller caller;
    @Inject Clock clock;

    public View view() {
        var account = accounts.get(caller.accountId());
        return new View(account.login(), account.language(), account.zone(), account.factor().since(), factors.left(account.id()), policy.isAskedOf(caller.holder()), proof.isGiven());
    }

    /** Whether the password was given lately, and sensitive things may be changed. */
    public boolean isProved() {
        return proof.isGiven();
    }

    /** @return whether the password was right; a wrong one counts against the account like at the sign-in page */
    public boolean proveIt(String password, Visit from) {
        var account = accounts.get(caller.accountId());
        throttling.admit(account.login(), from);
        var right = passwords.verify(password, account.passwordHash());
        if (right) proof.give();
        else throttling.fail(account.login(), from);
        return right;
    }

    /** @param zone one of {@link org.lastrada.intranet.shared.Zones}, or null for the platform's */
    public void read(Locale language, ZoneId zone) {
        var account = accounts.lock(caller.accountId());
        var isAnother = !Objects.equals(account.zone(), zone);
        account.read(language, zone);
        if (isAnother) zoneChosen.fire(new ZoneChosen(account.id(), Objects.requireNonNullElse(zone, days.zone())));
    }

    /** Ends every other session. */
    public void changePassword(String newPassword) {
        proof.mustBeGiven();
        var account = accounts.lock(caller.accountId());
        choice.check(newPassword, account);
        account.choosePassword(passwords.hash(newPassword), clock.instant());
        tokens.revoke(Purpose.RESET, account.id());
        sessions.endAll(account.id(), "password-changed", caller.holder().sessionId());
        tell(account, account.login(), "mail.password-changed", null);
    }

    /**
     * Mails a link to the new address, if it is one; the account moves when it is opened, and the old address is told at once. Whether the new
     * address is somebody's already, or was mailed often enough, is not told.
     */
    public void changeAddress(String newAddress) {
        proof.mustBeGiven();
        var account = accounts.lock(caller.accountId());
        var wanted = LoginName.of(EmailAddress.of(newAddress));
        allowance.mustBeLeft(account.login(), "mail.address-leaving");
        tell(account, account.login(), "mail.address-leaving", null);
        if (accounts.withLogin(wanted).isPresent() || !allowance.isLeft(wanted.value(), "mail.address-confirm")) return;
        var token = tokens.issue(Purpose.ADDRESS, account.id(), wanted.value());
        tell(account, wanted.value(), "mail.address-confirm", "/new-address?token=" + token.text());
    }

    /** A new secret for an authenticator, to be shown and confirmed by a code of it before it counts. */
    public Enrolment beginSecondFactor() {
        var secret = Totp.random().base32();
        return new Enrolment(secret, pictureOf(secret));
    }

    /** The same secret to be photographed, for a page that is shown again. */
    public QrCode pictureOf(String base32) {
        return QrCode.of(Totp.ofBase32(base32).uri(settings.now().shortName(), accounts.get(caller.accountId()).login()));
    }

    /** @return the recovery codes, shown this once */
    public List<String> addSecondFactor(String base32, String code) {
        proof.mustBeGiven();
        var account = accounts.lock(caller.accountId());
        var codes = factors.add(account, Totp.ofBase32(base32), code);
        sessions.endAll(account.id(), "second-factor-added", caller.holder().sessionId());
        tell(account, account.login(), "mail.second-factor-added", null);
        return codes;
    }

    public List<String> renewRecoveryCodes() {
        proof.mustBeGiven();
        var account = accounts.lock(caller.accountId());
        var codes = factors.renewRecoveryCodes(account);
        sessions.endAll(account.id(), "recovery-codes-renewed", caller.holder().sessionId());
        tell(account, account.login(), "mail.recovery-codes-renewed", null);
        return codes;
    }

    public void removeSecondFactor() {
        proof.mustBeGiven();
        if (policy.isAskedOf(caller.holder())) throw new SecondFactorIsRequired();
        var account = accounts.lock(caller.accountId());
        if (!account.hasSecondFactor()) return;
        factors.drop(account);
        sessions.endAll(account.id(), "second-factor-removed", caller.holder().sessionId());
        tell(account, account.login(), "mail.second-factor-removed", null);
    }

    private void tell(Account account, String address, String reason, String path) {
        audit.record("account.mailed", "account", account.id(), null, Map.of("about", reason));
        outbox.post(new Letter(address, caller.name(), account.id(), account.language(), MailClass.STATUTORY, reason,
                path == null ? null : environment.baseUrl() + path, path != null, settings.name()));
    }
}
