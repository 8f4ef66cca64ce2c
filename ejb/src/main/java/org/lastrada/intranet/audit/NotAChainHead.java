package org.lastrada.intranet.audit;

import org.lastrada.intranet.shared.DomainException;

/** What was pasted is not a head of the chain: a number, a colon and 64 digits. */
public class NotAChainHead extends DomainException {

    private static final long serialVersionUID = 1L;
}
