package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** There is nobody behind the pseudonym any more. */
public class PersonIsErased extends DomainException {

    private static final long serialVersionUID = 1L;

    PersonIsErased(String pseudonym) {
        super(pseudonym);
    }
}
