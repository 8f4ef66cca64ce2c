package org.lastrada.intranet.progress;

import org.lastrada.intranet.shared.DomainException;

/** A piece of it is being done at this moment, and takes longer than somebody waits. */
public class WorkIsBusy extends DomainException {

    private static final long serialVersionUID = 1L;
}
