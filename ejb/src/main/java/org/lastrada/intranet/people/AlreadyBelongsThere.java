package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** The person belongs to this organisation on that day. */
public class AlreadyBelongsThere extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyBelongsThere(Object... arguments) {
        super(arguments);
    }
}
