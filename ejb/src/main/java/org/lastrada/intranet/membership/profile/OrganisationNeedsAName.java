package org.lastrada.intranet.membership.profile;

import org.lastrada.intranet.shared.DomainException;

/** Every organisation has a name. */
public class OrganisationNeedsAName extends DomainException {

    private static final long serialVersionUID = 1L;

    OrganisationNeedsAName(Object... arguments) {
        super(arguments);
    }
}
