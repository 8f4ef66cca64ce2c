package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** The secretariat is no duplicate of a member and none is one of it. */
public class SecretariatCannotBeMerged extends DomainException {

    private static final long serialVersionUID = 1L;

    SecretariatCannotBeMerged(String name) {
        super(name);
    }
}
