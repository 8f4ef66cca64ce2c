package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** The second date lies before the first. */
public class DatesAreInTheWrongOrder extends DomainException {

    private static final long serialVersionUID = 1L;

    DatesAreInTheWrongOrder(Object... arguments) {
        super(arguments);
    }
}
