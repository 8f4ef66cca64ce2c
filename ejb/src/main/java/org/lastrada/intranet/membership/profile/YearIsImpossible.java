package org.lastrada.intranet.membership.profile;

import org.lastrada.intranet.shared.DomainException;

/** A year of foundation that cannot be one. */
public class YearIsImpossible extends DomainException {

    private static final long serialVersionUID = 1L;

    YearIsImpossible(Object... arguments) {
        super(arguments);
    }
}
