package org.lastrada.intranet.system;

import org.lastrada.intranet.shared.DomainException;

/** Both names of the platform must say something. */
public class PlatformNeedsAName extends DomainException {

    private static final long serialVersionUID = 1L;

    PlatformNeedsAName() {
        super();
    }
}
