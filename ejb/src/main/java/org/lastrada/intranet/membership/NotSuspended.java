package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** There is no suspension to lift. */
public class NotSuspended extends DomainException {

    private static final long serialVersionUID = 1L;

    NotSuspended(Object... arguments) {
        super(arguments);
    }
}
