package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** The organisation has not joined. */
public class NotAMemberYet extends DomainException {

    private static final long serialVersionUID = 1L;

    NotAMemberYet(Object... arguments) {
        super(arguments);
    }
}
