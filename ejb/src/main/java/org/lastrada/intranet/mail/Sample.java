package org.lastrada.intranet.mail;

import java.util.List;
import org.lastrada.intranet.shared.Wording;

/**
 * A mail with sample data in its places.
 *
 * @param id   names it in the address of its page
 * @param why  text key of the reason for which it is sent
 * @param parts as a reader meets them
 */
public record Sample(String id, String why, MailClass mailClass, List<Part> parts) {

    /** @param label text key of what the part is */
    public record Part(String label, Wording text) { }

    /** Of a mail whose texts are {@code <reason>.subject} and {@code <reason>.body}. */
    public static Sample of(String reason, MailClass mailClass, Object... arguments) {
        return new Sample(reason, reason + ".why", mailClass,
                List.of(new Part("mails.subject", Wording.of(reason + ".subject", arguments)), new Part("mails.body", Wording.of(reason + ".body", arguments))));
    }
}
