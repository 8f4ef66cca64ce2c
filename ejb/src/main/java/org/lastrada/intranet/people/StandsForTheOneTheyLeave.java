package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** Afterwards the person belongs to another organisation than the one they hold a function for. First the name, then the organisation left, then the other. */
public class StandsForTheOneTheyLeave extends DomainException {

    private static final long serialVersionUID = 1L;

    StandsForTheOneTheyLeave(String name, String left, String joined) {
        super(name, left, joined);
    }
}
