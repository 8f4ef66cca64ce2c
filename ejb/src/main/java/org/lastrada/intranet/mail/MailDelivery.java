package org.lastrada.intranet.mail;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
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

    @Resource(lookup = "java:/mail/intranet") Session session;
    @Inject Outgoing outgoing;
    @Inject MailComposer composer;
    @Inject Keys keys;
    @Inject Clock clock;

    public List<Long> due() {
        return outgoing.due(clock.instant(), AT_MOST);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void send(long id) {
        outgoing.claim(id).ifPresent(this::send);
    }

    private void send(OutboxMail mail) {
        try {
            var link = mail.sealedLink().map(sealed -> new SecretBox(keys, Keys.Purpose.MAIL).open(sealed, Outbox.ABOUT));
            Transport.send(composer.compose(session, mail, link.orElse("")));
            mail.sent(clock.instant());
        } catch (MessagingException e) {
            mail.failed(String.valueOf(e.getMessage()), isForGood(e), clock.instant());
            LOG.warn("mail {} could not be sent: {}", mail.messageId(), e.getMessage());
        }
    }

    /** A refused address stays refused; everything else (server down, greylisting) is worth another try. */
    private static boolean isForGood(MessagingException e) {
        return e instanceof SendFailedException failed && failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0
                && String.valueOf(failed.getNextException()).matches("(?s).*\\b5\\d\\d\\b.*");
    }
}
