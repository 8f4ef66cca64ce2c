package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.lastrada.intranet.access.link.AccessToken.Purpose;
import org.lastrada.intranet.access.link.AccessTokens;
import org.lastrada.intranet.access.link.PersonalLinks;
import org.lastrada.intranet.access.session.UserSessions;
import org.lastrada.intranet.mail.Letter;
import org.lastrada.intranet.mail.MailAllowance;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.Outbox;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.PlatformSettings;

/** Gives a person an account, or the one they have again, and mails the link that lets them choose a password. */
@ApplicationScoped
public class Invitations {

    @Inject Accounts accounts;
    @Inject Affiliations affiliations;
    @Inject AccessTokens tokens;
    @Inject PersonalLinks links;
    @Inject UserSessions sessions;
    @Inject Outbox outbox;
    @Inject MailAllowance allowance;
    @Inject Environment environment;
    @Inject PlatformSettings settings;
    @Inject Caller caller;
    @Inject Clock clock;

    /** How far the way to the platform has come for a person. */
    public enum Stage { NONE, INVITED, ACTIVE, CLOSED }

    public Stage stage(long personId) {
        return accounts.ofPerson(personId).map(account -> switch (account.state()) {
            case INVITED -> Stage.INVITED;
            case ACTIVE -> Stage.ACTIVE;
            case DISABLED -> Stage.CLOSED;
        }).orElse(Stage.NONE);
    }

    /** Called by boundaries that have checked that the caller may invite this person. */
    public long invite(long personId, String personName, String email, Locale language) {
        var account = accounts.ofPerson(personId).orElseGet(() -> accounts.add(new Account(LoginName.of(email), personId, language, clock.instant())));
        invite(account, personName);
        return account.id();
    }

    void invite(Account account, String personName) {
        if (account.mayBeUsed()) throw new AlreadyHasAnAccount(personName);
        if (affiliations.isShutOut(account)) throw new OrganisationDoesNotCount(personName);
        allowance.mustBeLeft(account.login(), "mail.invitation");
        if (Subject.isPseudonymous(account.login())) throw new AccountIsDisabled(personName);
        account.readmit();
        var token = tokens.issue(Purpose.INVITATION, account.id(), account.login());
        outbox.post(new Letter(account.login(), personName, account.id(), account.language(), MailClass.STATUTORY, "mail.invitation",
                environment.baseUrl() + "/invitation?token=" + token.text(), true, settings.name(), caller.name(), personName));
    }

    /** The person left: nothing of theirs opens anything from now on. */
    public void close(long personId) {
        accounts.ofPerson(personId).ifPresent(this::close);
    }

    void close(Account account) {
        account.disable(clock.instant());
        tokens.revokeAll(account.id());
        links.revokeAll(account.id());
        sessions.endAll(account.id(), "account-closed", null);
    }
}
