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

/** A mail as MIME: plain text and an HTML twin made from the same paragraphs, so that the two cannot differ. */
@ApplicationScoped
class MailComposer {

    private static final String UTF_8 = "UTF-8";

    @Inject PlatformSettings settings;
    @Inject Clock clock;

    MimeMessage compose(Session session, OutboxMail mail, String link) throws MessagingException {
        var message = new WithFixedId(session, mail.messageId());
        var platform = settings.name();
        message.setFrom(named(session.getProperty("mail.from"), platform));
        message.setRecipient(Message.RecipientType.TO, named(mail.recipient(), mail.recipientName()));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(new MimeMultipart("alternative", part(text(mail, link), "plain"), part(html(mail, link, platform), "html")));
        message.saveChanges();
        return message;
    }

    private static String text(OutboxMail mail, String link) {
        return mail.body().replace(Outbox.LINK, link) + "\n";
    }

    private static String html(OutboxMail mail, String link, String platform) {
        var paragraphs = new StringBuilder();
        for (var paragraph : mail.body().split("\\n\\s*\\n")) {
            paragraphs.append("<p style=\"margin:0 0 16px\">").append(linked(paragraph.strip().replace(Outbox.LINK, link))).append("</p>");
        }
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="margin:0;padding:24px;background:#faf9f6;color:#1c2430;font:16px/1.5 system-ui,sans-serif">
                <div style="max-width:560px;margin:0 auto;background:#fff;border:1px solid #e2dfd7;border-radius:8px;padding:24px">
                <p style="margin:0 0 16px;font-weight:600;color:#0f6b66">%s</p>%s</div></body></html>
                """.formatted(mail.language(), escape(mail.subject()), escape(platform), paragraphs);
    }

    private static String linked(String paragraph) {
        return escape(paragraph).replace("\n", "<br>").replaceAll("https?://[^\\s<]+", "<a href=\"$0\" style=\"color:#0f6b66\">$0</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
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
