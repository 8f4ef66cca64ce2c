package org.lastrada.intranet.shared;

/** A text that was to be the address of a web site and is not. */
public class NotAWebAddress extends DomainException {

    private static final long serialVersionUID = 1L;

    NotAWebAddress(Object... arguments) {
        super(arguments);
    }
}
