package org.lastrada.intranet.membership.kind;

import org.lastrada.intranet.shared.DomainException;

/** There is a class of that name already, perhaps retired. */
public class ClassIsThereAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    ClassIsThereAlready(String label) {
        super(label);
    }
}
