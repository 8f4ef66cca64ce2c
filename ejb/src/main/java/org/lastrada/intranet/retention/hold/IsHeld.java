package org.lastrada.intranet.retention.hold;

import org.lastrada.intranet.shared.DomainException;

/** A legal hold keeps everything about them. */
public class IsHeld extends DomainException {

    private static final long serialVersionUID = 1L;

    IsHeld(String name) {
        super(name);
    }
}
