package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** What is shown of a person is decided by that person; the secretariat may show less, never more. */
public class VisibilityIsTheirOwn extends DomainException {

    private static final long serialVersionUID = 1L;

    VisibilityIsTheirOwn(Object... arguments) {
        super(arguments);
    }
}
