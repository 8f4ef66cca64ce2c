package org.lastrada.intranet.membership.merge;

import org.lastrada.intranet.shared.DomainException;

/** Something that cannot be moved refers to the duplicate. First its name, then what refers to it, in words. */
public class StillReferredTo extends DomainException {

    private static final long serialVersionUID = 1L;

    StillReferredTo(String name, String what) {
        super(name, what);
    }
}
