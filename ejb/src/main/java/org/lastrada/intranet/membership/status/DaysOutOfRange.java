package org.lastrada.intranet.membership.status;

import org.lastrada.intranet.shared.DomainException;

/** A status rule counts at least none and at most ten years of days. */
public class DaysOutOfRange extends DomainException {

    private static final long serialVersionUID = 1L;

    DaysOutOfRange(int days, int most) {
        super(days, most);
    }
}
