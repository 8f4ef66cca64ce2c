package org.lastrada.intranet.file;

import org.lastrada.intranet.shared.DomainException;

/** Byte for byte what is the newest version already. */
public class SameVersionAgain extends DomainException {

    private static final long serialVersionUID = 1L;

    SameVersionAgain(String name) {
        super(name);
    }
}
