package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** The membership ended; it must be resumed before anything else. */
public class MembershipHasEnded extends DomainException {

    private static final long serialVersionUID = 1L;

    MembershipHasEnded(Object... arguments) {
        super(arguments);
    }
}
