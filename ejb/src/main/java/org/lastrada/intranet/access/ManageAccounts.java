package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.access.role.Roles;
import org.lastrada.intranet.access.session.FreshProof;
import org.lastrada.intranet.access.session.ProveItAgain;
import org.lastrada.intranet.access.session.SessionRow;
import org.lastrada.intranet.access.session.UserSessions;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.mail.Letter;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.Outbox;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.DomainException;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.system.PlatformSettings;

/** What administrators do to the accounts of others. Roles and second factors ask for the administrator's password again. */
@Stateless
@Requires(Permission.ACCOUNT_MANAGE)
public class ManageAccounts {

    private static final String BY_AN_ADMINISTRATOR = "by-an-administrator";

    @Inject Accounts accounts;
    @Inject Affiliations affiliations;
    @Inject UserSessions sessions;
    @Inject Invitations invitations;
    @Inject Factors factors;
    @Inject Roles roles;
    @Inject FreshProof proof;
    @Inject Outbox outbox;
    @Inject PlatformSettings settings;
    @Inject AuditTrail audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * Gives and takes only what is named, so that two administrators at once do not undo each other.
     *
     * @throws CannotChangeOwnRoles  @throws RoleIsNotGivenByHand  @throws ProveItAgain
     */
    public void changeRoles(long id, Set<String> give, Set<String> take) {
        var account = others(id, new CannotChangeOwnRoles());
        proof.mustBeGiven();
        mustBeGivenByHand(give);
        mustBeGivenByHand(take);
        take.forEach(account::take);
        give.forEach(role -> account.give(role, caller.name(), clock.instant()));
    }

    /** Nothing of theirs opens anything from now on; the account stays, since decisions name it. */
    public void disable(long id) {
        invitations.close(others(id, new CannotManageOwnAccount()));
    }

    /** Mails an invitation, again or after the account was closed. */
    public void invite(long id) {
        var account = others(id, new CannotManageOwnAccount());
        invitations.invite(account, affiliations.nameOf(account));
    }

    /** The browsers somebody else is signed in with. */
    public List<SessionRow> sessions(long id) {
        return id == caller.accountId() ? List.of() : sessions.listed(accounts.get(id).id());
    }

    /** @throws NotFound when the session is another account's */
    public void endSession(long id, long sessionId) {
        var account = others(id, new CannotManageOwnAccount());
        sessions.end(sessionId, account.id(), BY_AN_ADMINISTRATOR);
        audit.record("account.session-ended", "account", account.id(), null, Map.of("session", sessionId));
    }

    public void endSessions(long id) {
        var account = others(id, new CannotManageOwnAccount());
        sessions.endAll(account.id(), BY_AN_ADMINISTRATOR, null);
        audit.record("account.session-ended", "account", account.id(), null, Map.of("session", "all"));
    }

    /** For a lost phone, after the person was recognised by other means: the password alone opens the account until they add another. */
    public void removeSecondFactor(long id) {
        var account = others(id, new CannotManageOwnAccount());
        proof.mustBeGiven();
        if (!account.hasSecondFactor()) return;
        factors.drop(account);
        sessions.endAll(account.id(), "second-factor-removed", null);
        outbox.post(new Letter(account.login(), account.login(), account.id(), account.language(), MailClass.STATUTORY, "mail.second-factor-removed",
                null, false, settings.name()));
    }

    private Account others(long id, DomainException refusal) {
        if (id == caller.accountId()) throw refusal;
        return accounts.lock(id);
    }

    private void mustBeGivenByHand(Collection<String> codes) {
        if (!roles.stored().containsAll(codes)) throw new RoleIsNotGivenByHand();
    }
}
