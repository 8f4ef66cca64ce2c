package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** Somebody without given name or family name cannot be found again. */
public class PersonNeedsAName extends DomainException {

    private static final long serialVersionUID = 1L;
}
