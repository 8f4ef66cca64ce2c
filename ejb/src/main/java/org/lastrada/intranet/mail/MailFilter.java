package org.lastrada.intranet.mail;

import org.lastrada.intranet.shared.Filter;

/**
 * What a reader of the list of mails asked for; null means all.
 *
 * @param text  in address, name or subject
 * @param state a state of {@link MailRow}
 */
public record MailFilter(String text, String state, String reason, MailClass mailClass) {

    Filter conditions() {
        return new Filter().andContains("(m.recipient like :text or m.recipientName like :text or m.subject like :text)", "text", text)
                .and("cast(m.state as string) = :state", "state", state).and("m.reason = :reason", "reason", reason)
                .and("m.mailClass = :mailClass", "mailClass", mailClass);
    }
}
