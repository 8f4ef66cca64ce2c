package org.lastrada.intranet.membership.kind;

import org.lastrada.intranet.shared.DomainException;

/** A class must be named in every language of the interface. */
public class ClassNeedsALabel extends DomainException {

    private static final long serialVersionUID = 1L;

    ClassNeedsALabel(String language) {
        super(language);
    }
}
