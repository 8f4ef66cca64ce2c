package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** Unpacked it would be a bomb, or it asks the reader to fetch something. */
public final class WorkbookIsUnsafe extends DomainException {

    private static final long serialVersionUID = 1L;

    WorkbookIsUnsafe(String fileName) {
        super(fileName);
    }
}
