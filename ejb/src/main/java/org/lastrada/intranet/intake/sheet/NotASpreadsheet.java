package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** Neither CSV nor XLSX, whatever the name of the file says. */
public final class NotASpreadsheet extends DomainException {

    private static final long serialVersionUID = 1L;

    NotASpreadsheet(String fileName) {
        super(fileName);
    }
}
