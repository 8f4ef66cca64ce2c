package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** Another account signs in with this address. */
public class AddressIsTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    AddressIsTaken(Object... arguments) {
        super(arguments);
    }
}
