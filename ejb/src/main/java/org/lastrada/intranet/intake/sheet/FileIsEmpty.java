package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** There is nothing in the file, or nothing but blanks. */
public final class FileIsEmpty extends DomainException {

    private static final long serialVersionUID = 1L;

    FileIsEmpty() {
        super();
    }
}
