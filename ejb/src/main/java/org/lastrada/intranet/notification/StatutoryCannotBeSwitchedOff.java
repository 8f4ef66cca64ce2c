package org.lastrada.intranet.notification;

import org.lastrada.intranet.shared.DomainException;

/** What the platform must tell is mailed at once, whatever the reader would like. */
public class StatutoryCannotBeSwitchedOff extends DomainException {

    private static final long serialVersionUID = 1L;
}
