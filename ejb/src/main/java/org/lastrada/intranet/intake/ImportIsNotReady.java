package org.lastrada.intranet.intake;

import org.lastrada.intranet.shared.DomainException;

/** A row is still undecided or wrong, or there is nothing to write. */
public final class ImportIsNotReady extends DomainException {

    private static final long serialVersionUID = 1L;

    ImportIsNotReady(String fileName) {
        super(fileName);
    }
}
