package org.lastrada.intranet.mail;

import org.lastrada.intranet.shared.DomainException;

/** The mail is being handed to the mail server at this very moment. */
public class MailIsLeavingNow extends DomainException {

    private static final long serialVersionUID = 1L;
}
