package org.lastrada.intranet.access.link;

import org.lastrada.intranet.shared.DomainException;

/** A mailed link that is used, revoked, out of date or made up: all four look alike. */
public class LinkNoLongerWorks extends DomainException {

    private static final long serialVersionUID = 1L;

    public LinkNoLongerWorks(Object... arguments) {
        super(arguments);
    }
}
