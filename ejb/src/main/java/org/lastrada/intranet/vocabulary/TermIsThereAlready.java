package org.lastrada.intranet.vocabulary;

import org.lastrada.intranet.shared.DomainException;

/** The vocabulary has this word already, perhaps retired. */
public class TermIsThereAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    TermIsThereAlready(String label) {
        super(label);
    }
}
