package org.lastrada.intranet.access.session;

import org.lastrada.intranet.shared.DomainException;

/** A sensitive change asks for the password once more when it was last given too long ago. */
public class ProveItAgain extends DomainException {

    private static final long serialVersionUID = 1L;

    ProveItAgain(Object... arguments) {
        super(arguments);
    }
}
