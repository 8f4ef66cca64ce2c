package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** An organisation joins once; later memberships are periods. */
public class JoinedDateNeverMoves extends DomainException {

    private static final long serialVersionUID = 1L;

    JoinedDateNeverMoves(Object... arguments) {
        super(arguments);
    }
}
