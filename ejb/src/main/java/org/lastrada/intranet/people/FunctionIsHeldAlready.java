package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** The person holds this function at that time. */
public class FunctionIsHeldAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    FunctionIsHeldAlready(Object... arguments) {
        super(arguments);
    }
}
