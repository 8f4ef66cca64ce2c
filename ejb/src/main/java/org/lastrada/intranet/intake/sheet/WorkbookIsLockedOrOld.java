package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** A compound file: Excel saves like that with a password, and saved like that before 2007. Neither can be read here. */
public final class WorkbookIsLockedOrOld extends DomainException {

    private static final long serialVersionUID = 1L;

    WorkbookIsLockedOrOld(String fileName) {
        super(fileName);
    }
}
