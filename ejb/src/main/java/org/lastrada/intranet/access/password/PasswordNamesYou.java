package org.lastrada.intranet.access.password;

import org.lastrada.intranet.shared.DomainException;

/** Most of it is the name of the person, of the organisation or of the platform. */
public class PasswordNamesYou extends DomainException {

    private static final long serialVersionUID = 1L;
}
