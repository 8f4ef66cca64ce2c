package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** The account was closed; only an administrator can open it again. */
public class AccountIsDisabled extends DomainException {

    private static final long serialVersionUID = 1L;

    AccountIsDisabled(Object... arguments) {
        super(arguments);
    }
}
