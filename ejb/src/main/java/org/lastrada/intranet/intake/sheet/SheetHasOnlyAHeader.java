package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** Headings and no row below them. */
public final class SheetHasOnlyAHeader extends DomainException {

    private static final long serialVersionUID = 1L;

    SheetHasOnlyAHeader() {
        super();
    }
}
