package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** The encoding somebody chose has a name nobody knows, or cannot be the one of this file. */
public final class EncodingIsUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    EncodingIsUnknown(String encoding) {
        super(encoding);
    }
}
