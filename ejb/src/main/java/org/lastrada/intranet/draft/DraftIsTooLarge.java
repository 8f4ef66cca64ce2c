package org.lastrada.intranet.draft;

import org.lastrada.intranet.shared.DomainException;

/** More than any form of ours can hold. */
public class DraftIsTooLarge extends DomainException {

    private static final long serialVersionUID = 1L;
}
