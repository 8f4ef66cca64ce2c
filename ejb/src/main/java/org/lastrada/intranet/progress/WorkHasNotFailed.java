package org.lastrada.intranet.progress;

import org.lastrada.intranet.shared.DomainException;

/** Only what failed can be gone on with by hand; everything else goes on by itself, or has ended. */
public final class WorkHasNotFailed extends DomainException {

    private static final long serialVersionUID = 1L;
}
