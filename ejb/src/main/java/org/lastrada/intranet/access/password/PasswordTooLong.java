package org.lastrada.intranet.access.password;

import org.lastrada.intranet.shared.DomainException;

/** More characters than anybody types; a limit only so that a request cannot be endless. */
public class PasswordTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    PasswordTooLong(int most) {
        super(most);
    }
}
