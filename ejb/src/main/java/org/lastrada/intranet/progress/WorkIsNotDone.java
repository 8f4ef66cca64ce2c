package org.lastrada.intranet.progress;

import org.lastrada.intranet.shared.DomainException;

/** Its file is not whole yet. */
public final class WorkIsNotDone extends DomainException {

    private static final long serialVersionUID = 1L;
}
