package org.lastrada.intranet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.lastrada.intranet.system.PlatformSettings;

/** A mail as MIME: plain text and its HTML twin. What can be switched off says so to the reader's mail program too (RFC 8058). */
@ApplicationScoped
class MailComposer {

    private static final String UTF_8 = "UTF-8";

    @Inject PlatformSettings settings;
    @Inject Clock clock;

    MimeMessage compose(Session session, OutboxMail mail, Links links) throws MessagingException {
        var message = new WithFixedId(session, mail.messageId());
        var platform = settings.name();
        message.setFrom(named(session.getProperty("mail.from"), platform));
        message.setRecipient(Message.RecipientType.TO, named(mail.recipient(), mail.recipientName()));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (links.unsubscribe().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + links.unsubscribe().get() + ">");
            if (mail.isOneClick()) message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var body = MailBody.of(mail, links, platform);
        message.setContent(new MimeMultipart("alternative", part(body.plain(), "plain"), part(body.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            var parsed = new InternetAddress(address, true);
            parsed.setPersonal(name.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " "), UTF_8);
            return parsed;
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is missing", e);
        }
    }

    /** Jakarta Mail writes a Message-ID of its own at each save. */
    private static final class WithFixedId extends MimeMessage {

        private final String id;

        WithFixedId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
