package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** A role of this account asks for a second factor, so it cannot be taken away, only replaced. */
public class SecondFactorIsRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    SecondFactorIsRequired(Object... arguments) {
        super(arguments);
    }
}
