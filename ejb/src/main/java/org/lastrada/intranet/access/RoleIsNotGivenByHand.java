package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** The role follows from organisation and function and cannot be given to an account. */
public class RoleIsNotGivenByHand extends DomainException {

    private static final long serialVersionUID = 1L;

    RoleIsNotGivenByHand(Object... arguments) {
        super(arguments);
    }
}
