package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** More rows than one import takes. */
public final class SheetHasTooManyRows extends DomainException {

    private static final long serialVersionUID = 1L;

    SheetHasTooManyRows(int allowed) {
        super(allowed);
    }
}
