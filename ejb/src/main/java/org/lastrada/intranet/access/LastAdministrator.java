package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** Nobody could let anybody in any more: another administrator first. */
public class LastAdministrator extends DomainException {

    private static final long serialVersionUID = 1L;

    LastAdministrator(String name) {
        super(name);
    }
}
