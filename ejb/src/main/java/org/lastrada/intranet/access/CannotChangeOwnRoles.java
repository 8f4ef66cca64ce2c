package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** Nobody gives or takes their own roles. */
public class CannotChangeOwnRoles extends DomainException {

    private static final long serialVersionUID = 1L;

    CannotChangeOwnRoles(Object... arguments) {
        super(arguments);
    }
}
