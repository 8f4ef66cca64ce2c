package org.lastrada.intranet.membership.profile;

import org.lastrada.intranet.shared.DomainException;

/** A country or language that is not on the list. */
public class CodeIsUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    CodeIsUnknown(Object... arguments) {
        super(arguments);
    }
}
