package org.lastrada.intranet.retention.hold;

import org.lastrada.intranet.shared.DomainException;

/** There is no such person or organisation to hold anything of. */
public class NothingHasThatNumber extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingHasThatNumber(long number) {
        super(number);
    }
}
