package org.lastrada.intranet.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail server of the environment. */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    @Resource(lookup = "java:/mail/intranet") Session session;

    Session session() {
        return session;
    }

    /** @throws MailServerIsAway when it does not answer, lets nobody in or offers no TLS: no other mail would fare better now */
    void take(MimeMessage message) throws MessagingException {
        var transport = session.getTransport("smtp");
        try {
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    private static void connect(Transport transport) throws MailServerIsAway {
        try {
            transport.connect();
        } catch (MessagingException e) {
            throw new MailServerIsAway(e);
        }
    }

    /** What was taken is taken, however the goodbye goes. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the mail server did not say goodbye", e);
        }
    }

    /** A refused address stays refused; everything else (server down, greylisting) is worth another try. */
    static boolean isForGood(Exception e) {
        return e instanceof AddressException || e instanceof SendFailedException failed && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0 && String.valueOf(failed.getNextException()).matches("(?s).*\\b5\\d\\d\\b.*");
    }
}
