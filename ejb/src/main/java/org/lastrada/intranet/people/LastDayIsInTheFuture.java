package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** Somebody who has a last day ahead is still there; leaving is recorded when it has come. */
public class LastDayIsInTheFuture extends DomainException {

    private static final long serialVersionUID = 1L;

    LastDayIsInTheFuture(Object... arguments) {
        super(arguments);
    }
}
