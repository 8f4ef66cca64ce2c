package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** A duplicate is another organisation than the one it is a duplicate of. */
public class CannotMergeWithItself extends DomainException {

    private static final long serialVersionUID = 1L;

    CannotMergeWithItself(String name) {
        super(name);
    }
}
