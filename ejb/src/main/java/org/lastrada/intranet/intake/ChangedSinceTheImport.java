package org.lastrada.intranet.intake;

import org.lastrada.intranet.shared.DomainException;

/** Somebody changed afterwards what the import wrote; undoing it would take their work away. Names the rows. */
public final class ChangedSinceTheImport extends DomainException {

    private static final long serialVersionUID = 1L;

    ChangedSinceTheImport(String rows) {
        super(rows);
    }
}
