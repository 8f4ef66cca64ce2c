package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** The workbook carries programs. */
public final class MacrosAreRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    MacrosAreRefused(String fileName) {
        super(fileName);
    }
}
