package org.lastrada.intranet.access.password;

import org.lastrada.intranet.shared.DomainException;

/** The server checks as many passwords at once as its memory allows; this one waited its turn in vain. */
public class TooManySignIns extends DomainException {

    private static final long serialVersionUID = 1L;
}
