package org.lastrada.intranet.access.password;

import org.lastrada.intranet.shared.DomainException;

/** Fewer characters than the house asks for. */
public class PasswordTooShort extends DomainException {

    private static final long serialVersionUID = 1L;

    PasswordTooShort(int least) {
        super(least);
    }
}
