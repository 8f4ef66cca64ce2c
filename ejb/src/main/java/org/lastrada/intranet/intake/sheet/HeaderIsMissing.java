package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** The first row is data: nothing tells what the columns are. */
public final class HeaderIsMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    HeaderIsMissing(int line) {
        super(line);
    }
}
