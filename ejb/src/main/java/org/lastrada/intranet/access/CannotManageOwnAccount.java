package org.lastrada.intranet.access;

import org.lastrada.intranet.shared.DomainException;

/** Administrators change their own account where everybody does, not where they change those of others. */
public class CannotManageOwnAccount extends DomainException {

    private static final long serialVersionUID = 1L;
}
