package org.lastrada.intranet.mail;

import org.lastrada.intranet.shared.DomainException;

/** The address got as many mails of this kind within the hour as anybody can make use of. */
public class MailedOftenEnough extends DomainException {

    private static final long serialVersionUID = 1L;

    MailedOftenEnough(int mails, String address) {
        super(mails, address);
    }
}
