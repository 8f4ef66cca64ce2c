package org.lastrada.intranet.retention.hold;

import org.lastrada.intranet.shared.DomainException;

/** Who finds it in five years must know what it is for. */
public class HoldNeedsAReason extends DomainException {

    private static final long serialVersionUID = 1L;
}
