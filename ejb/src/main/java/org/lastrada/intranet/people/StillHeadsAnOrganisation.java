package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** The organisation would have nobody to speak for it: another head first. */
public class StillHeadsAnOrganisation extends DomainException {

    private static final long serialVersionUID = 1L;

    StillHeadsAnOrganisation(String name, String organisation) {
        super(name, organisation);
    }
}
