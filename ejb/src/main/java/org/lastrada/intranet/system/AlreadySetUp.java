package org.lastrada.intranet.system;

import org.lastrada.intranet.shared.DomainException;

/** The platform was set up already; its settings are changed on the settings page. */
public class AlreadySetUp extends DomainException {

    private static final long serialVersionUID = 1L;
}
