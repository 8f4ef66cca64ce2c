package org.lastrada.intranet.shared;

/** The text is not one plain address that a mail can be sent to. */
public class NotAnEmailAddress extends DomainException {

    private static final long serialVersionUID = 1L;
}
