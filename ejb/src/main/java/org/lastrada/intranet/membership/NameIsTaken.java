package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** Another organisation of the same country has this name. */
public class NameIsTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    NameIsTaken(Object... arguments) {
        super(arguments);
    }
}
