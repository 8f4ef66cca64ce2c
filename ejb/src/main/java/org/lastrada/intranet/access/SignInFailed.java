package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** Address and password do not belong together, or the account may not be used: which of them is not told. */
public class SignInFailed extends DomainException {

    private static final long serialVersionUID = 1L;

    SignInFailed(Object... arguments) {
        super(arguments);
    }
}
