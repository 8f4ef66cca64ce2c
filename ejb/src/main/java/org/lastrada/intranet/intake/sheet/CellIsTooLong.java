package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** One cell holds a book. */
public final class CellIsTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    CellIsTooLong(int line, int column, int allowed) {
        super(line, column, allowed);
    }
}
