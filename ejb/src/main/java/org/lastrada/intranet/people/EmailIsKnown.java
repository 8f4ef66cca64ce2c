package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** Another person has this address. */
public class EmailIsKnown extends DomainException {

    private static final long serialVersionUID = 1L;

    EmailIsKnown(Object... arguments) {
        super(arguments);
    }
}
