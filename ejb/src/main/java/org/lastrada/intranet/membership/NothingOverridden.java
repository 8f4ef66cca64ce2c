package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** There is no status set by hand to lift. */
public class NothingOverridden extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingOverridden(Object... arguments) {
        super(arguments);
    }
}
