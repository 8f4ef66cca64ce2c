package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** A row is wider than any list of organisations or people is. */
public final class SheetHasTooManyColumns extends DomainException {

    private static final long serialVersionUID = 1L;

    SheetHasTooManyColumns(int line, int allowed) {
        super(line, allowed);
    }
}
