package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** Nobody is invited to an organisation that does not count as current: there would be nothing for them to enter. */
public class OrganisationDoesNotCount extends DomainException {

    private static final long serialVersionUID = 1L;

    OrganisationDoesNotCount(String personName) {
        super(personName);
    }
}
