package org.lastrada.intranet.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.secret.SecretBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, each mail in a transaction of its own: one that cannot be sent holds up no other. */
@Stateless
@Requires(Permission.MAIL_DELIVER)
public class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int AT_MOST = 100;

    @Inject Outgoing outgoing;
    @Inject MailComposer composer;
    @Inject MailServer server;
    @Inject Keys keys;
    @Inject Clock clock;

    public List<Long> due() {
        return outgoing.due(clock.instant(), AT_MOST);
    }

    /** @return false when the mail server cannot be reached, so that the next mail would only wait as long once more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean send(long id) {
        return outgoing.claim(id, clock.instant()).map(this::send).orElse(true);
    }

    /** Whatever goes wrong with one mail is written to its row, be it a link that no key opens any more: the others still leave. */
    boolean send(OutboxMail mail) {
        try {
            var box = new SecretBox(keys, Keys.Purpose.MAIL);
            var links = new Links(mail.sealedLink().map(sealed -> box.open(sealed, Outbox.ABOUT)), mail.sealedUnsubscribe().map(sealed -> box.open(sealed, Outbox.ABOUT)));
            server.take(composer.compose(server.session(), mail, links));
            mail.sent(clock.instant());
            return true;
        } catch (MessagingException | RuntimeException e) {
            mail.failed(String.valueOf(e.getMessage()), MailServer.isForGood(e), clock.instant());
            LOG.warn("mail {} could not be sent and is {}: {}", mail.messageId(), mail.state(), e.getMessage());
            return !(e instanceof MailServerIsAway);
        }
    }
}
