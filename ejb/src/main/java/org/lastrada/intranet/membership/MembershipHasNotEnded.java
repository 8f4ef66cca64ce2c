package org.lastrada.intranet.membership;

import org.lastrada.intranet.shared.DomainException;

/** Only an ended membership can be resumed. */
public class MembershipHasNotEnded extends DomainException {

    private static final long serialVersionUID = 1L;

    MembershipHasNotEnded(Object... arguments) {
        super(arguments);
    }
}
