package org.lastrada.intranet.run;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes one message apart. */
final class MailReader {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();

    static CaughtMail read(String box, StoredMessage stored) {
        var message = stored.getMimeMessage();
        var reader = new MailReader();
        try {
            reader.take(message);
            var headers = Collections.list(message.getAllHeaders()).stream().map(MailReader::line).toList();
            return new CaughtMail(Integer.toHexString(box.hashCode()) + "-" + stored.getUid(),
                stored.getReceivedDate().toInstant(), box, header(message, "From"), header(message, "To"),
                header(message, "Subject"), reader.text.toString(), reader.html.toString(),
                List.copyOf(reader.attachments), headers);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A caught mail cannot be read", e);
        }
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) take(parts.getBodyPart(i));
        } else if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attachments.add(part.getFileName() == null ? "(no name)" : decoded(part.getFileName()));
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.isMimeType("text/*")) {
            text.append(part.getContent());
        }
    }

    private static String header(Message message, String name) throws MessagingException {
        var values = message.getHeader(name);
        return values == null ? "" : decoded(MimeUtility.unfold(String.join(", ", values)));
    }

    private static String line(Header header) {
        return header.getName() + ": " + decoded(MimeUtility.unfold(header.getValue()));
    }

    private static String decoded(String raw) {
        try {
            return MimeUtility.decodeText(raw);
        } catch (UnsupportedEncodingException e) {
            return raw;
        }
    }
}
