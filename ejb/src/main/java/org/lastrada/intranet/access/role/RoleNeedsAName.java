package org.lastrada.intranet.access.role;

import org.lastrada.intranet.shared.DomainException;

/** A role must be named in every language of the interface. */
public class RoleNeedsAName extends DomainException {

    private static final long serialVersionUID = 1L;

    RoleNeedsAName(String code, String language) {
        super(code, language);
    }
}
