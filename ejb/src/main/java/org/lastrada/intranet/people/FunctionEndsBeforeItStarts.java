package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** The last day of a function lies before its first. */
public class FunctionEndsBeforeItStarts extends DomainException {

    private static final long serialVersionUID = 1L;

    FunctionEndsBeforeItStarts(Object... arguments) {
        super(arguments);
    }
}
