package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** The membership is suspended on that day already. */
public class AlreadySuspended extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadySuspended(Object... arguments) {
        super(arguments);
    }
}
