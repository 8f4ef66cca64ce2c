package org.lastrada.intranet.intake;

import org.lastrada.intranet.shared.DomainException;

/** The import was applied or undone: nothing about it can be changed any more. */
public final class ImportIsFinished extends DomainException {

    private static final long serialVersionUID = 1L;

    ImportIsFinished(String fileName) {
        super(fileName);
    }
}
