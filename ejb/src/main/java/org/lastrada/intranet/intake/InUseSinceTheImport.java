package org.lastrada.intranet.intake;

import org.lastrada.intranet.shared.DomainException;

/** Something refers by now to what the import added. Names the rows. */
public final class InUseSinceTheImport extends DomainException {

    private static final long serialVersionUID = 1L;

    InUseSinceTheImport(String rows) {
        super(rows);
    }
}
