package org.lastrada.intranet.mail;

import jakarta.mail.MessagingException;

/** No connection to the mail server. Not a refusal: no person asked for anything, and the mail is tried again. */
class MailServerIsAway extends MessagingException {

    private static final long serialVersionUID = 1L;

    MailServerIsAway(MessagingException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
