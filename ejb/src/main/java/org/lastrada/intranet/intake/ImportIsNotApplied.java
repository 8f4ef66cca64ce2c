package org.lastrada.intranet.intake;

import org.lastrada.intranet.shared.DomainException;

/** Only an import that was applied, and not undone yet, can be undone. */
public final class ImportIsNotApplied extends DomainException {

    private static final long serialVersionUID = 1L;

    ImportIsNotApplied(String fileName) {
        super(fileName);
    }
}
