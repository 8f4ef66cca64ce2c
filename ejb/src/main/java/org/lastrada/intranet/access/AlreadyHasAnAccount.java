package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** The person signs in already; they need a new password, not an invitation. */
public class AlreadyHasAnAccount extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyHasAnAccount(Object... arguments) {
        super(arguments);
    }
}
