package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** The code of the second factor is wrong, too old, or was used before. */
public class CodeIsWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    CodeIsWrong(Object... arguments) {
        super(arguments);
    }
}
