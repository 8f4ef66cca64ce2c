package org.lastrada.intranet.retention.hold;

import org.lastrada.intranet.shared.DomainException;

/** It has ended: there is nothing to lift. */
public class HoldIsOver extends DomainException {

    private static final long serialVersionUID = 1L;
}
