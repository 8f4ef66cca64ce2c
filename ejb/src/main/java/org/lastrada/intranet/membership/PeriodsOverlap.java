package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** Two periods of membership would hold the same day. */
public class PeriodsOverlap extends DomainException {

    private static final long serialVersionUID = 1L;

    PeriodsOverlap(Object... arguments) {
        super(arguments);
    }
}
