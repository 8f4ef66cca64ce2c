package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lastrada.intranet.access.link.LinkPurpose;
import org.lastrada.intranet.access.link.LinkRow;
import org.lastrada.intranet.access.link.PersonalLinks;
import org.lastrada.intranet.access.session.FreshProof;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.mail.Letter;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.Outbox;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.system.PlatformSettings;

/** The links by which programs of one's own read: made, replaced and withdrawn. One for each purpose. */
@Stateless
@SignedIn
public class OwnLinks {

    @Inject PersonalLinks links;
    @Inject Accounts accounts;
    @Inject FreshProof proof;
    @Inject Outbox outbox;
    @Inject PlatformSettings settings;
    @Inject AuditTrail audit;
    @Inject Caller caller;

    public Optional<LinkRow> current(LinkPurpose purpose) {
        return links.current(purpose, caller.accountId());
    }

    /**
     * Whoever holds it reads as the person does, so it asks for the password as anything sensitive, and the person is told by mail.
     *
     * @return the secret of the link, told this once
     */
    public String renew(LinkPurpose purpose) {
        proof.mustBeGiven();
        var account = accounts.lock(caller.accountId());
        var token = links.issue(purpose, account.id());
        audit.record("account.mailed", "account", account.id(), null, Map.of("about", "mail.link-made"));
        outbox.post(new Letter(account.login(), caller.name(), account.id(), account.language(), MailClass.STATUTORY, "mail.link-made", null, false, settings.name()));
        return token.text();
    }

    /** Without a proof: to shut a door must be easy. */
    public void withdraw(LinkPurpose purpose) {
        links.revoke(purpose, accounts.lock(caller.accountId()).id());
    }
}
