package org.lastrada.intranet.retention.subject;

import org.lastrada.intranet.shared.DomainException;

/** Somebody else does it: a second pair of eyes, and a record that is not the erased one's own. */
public class CannotEraseYourself extends DomainException {

    private static final long serialVersionUID = 1L;
}
