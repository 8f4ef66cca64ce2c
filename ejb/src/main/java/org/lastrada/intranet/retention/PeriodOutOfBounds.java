package org.lastrada.intranet.retention;

import org.lastrada.intranet.shared.DomainException;

/** Shorter than a law or the platform's work allows, or longer than any purpose reaches. */
public class PeriodOutOfBounds extends DomainException {

    private static final long serialVersionUID = 1L;

    PeriodOutOfBounds(int wished, int least, int most) {
        super(wished, least, most);
    }
}
