package org.lastrada.intranet.mail;

import org.lastrada.intranet.shared.DomainException;

/** The mail carried a personal link, which was forgotten when it left; a new invitation or reset makes a new one. */
public class MailCannotBeSentAgain extends DomainException {

    private static final long serialVersionUID = 1L;

    MailCannotBeSentAgain(String recipient) {
        super(recipient);
    }
}
