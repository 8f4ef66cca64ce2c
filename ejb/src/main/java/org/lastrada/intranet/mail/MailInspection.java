package org.lastrada.intranet.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Page;

/** What was mailed: to whom, when, why, delivered or not. Opening a mail to somebody else is written down. */
@Stateless
@Requires(Permission.MAIL_VIEW)
public class MailInspection {

    @Inject Outgoing outgoing;
    @Inject AuditTrail audit;
    @Inject Caller caller;
    @Inject Clock clock;

    public Page<MailRow> page(MailFilter filter, MailOrder order, boolean descending, Integer number) {
        return outgoing.page(filter, order, descending, Page.number(number));
    }

    /** How many were given up and wait for somebody to look. */
    public long dead() {
        return outgoing.count(OutboxMail.State.DEAD);
    }

    /** Text keys of the reasons for which mail was sent. */
    public List<String> reasons() {
        return outgoing.reasons();
    }

    public MailDetail mail(long id) {
        var mail = outgoing.get(id);
        audit.record("mail.read", "mail", id, null, about(mail));
        return mail.detail(caller.texts().get("mails.link-masked"));
    }

    /** Neither address nor subject: the trail is kept longer than mails are. */
    private static Map<String, Object> about(OutboxMail mail) {
        return Map.of("reason", mail.reason(), "account", mail.accountId().map(String::valueOf).orElse(""));
    }

    @Requires(Permission.MAIL_RESEND)
    public void sendAgain(long id) {
        var mail = outgoing.take(id);
        mail.queueAgain(clock.instant());
        audit.record("mail.sent-again", "mail", id, null, about(mail));
    }
}
