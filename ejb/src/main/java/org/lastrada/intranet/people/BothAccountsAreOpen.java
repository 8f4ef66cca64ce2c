package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** Each of two entries has an account, and nobody but the person knows which they use. */
public class BothAccountsAreOpen extends DomainException {

    private static final long serialVersionUID = 1L;

    BothAccountsAreOpen(String name, String other) {
        super(name, other);
    }
}
