package org.lastrada.intranet.intake;

import org.lastrada.intranet.shared.DomainException;

/** The platform, or an answer, changed since the rows were shown: the import would do something else now. */
public final class PlanHasChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    PlanHasChanged(String fileName) {
        super(fileName);
    }
}
