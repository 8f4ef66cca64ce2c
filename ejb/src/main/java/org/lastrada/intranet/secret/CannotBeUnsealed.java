package org.lastrada.intranet.secret;

import org.lastrada.intranet.shared.DomainException;

/** A protected field was changed, moved to another row, or sealed with a key that is no longer given. */
public class CannotBeUnsealed extends DomainException {

    private static final long serialVersionUID = 1L;
}
