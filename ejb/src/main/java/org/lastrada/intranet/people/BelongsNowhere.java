package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** The person belongs to no organisation on that day. */
public class BelongsNowhere extends DomainException {

    private static final long serialVersionUID = 1L;

    BelongsNowhere(Object... arguments) {
        super(arguments);
    }
}
