package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** A duplicate is another entry than the one it is a duplicate of. */
public class CannotMergeWithThemselves extends DomainException {

    private static final long serialVersionUID = 1L;

    CannotMergeWithThemselves(String name) {
        super(name);
    }
}
