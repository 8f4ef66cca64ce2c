package org.lastrada.intranet.progress;

import org.lastrada.intranet.shared.DomainException;

/** It is done, failed or cancelled: nothing is left to cancel. */
public final class WorkHasEnded extends DomainException {

    private static final long serialVersionUID = 1L;
}
