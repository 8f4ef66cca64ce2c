package org.lastrada.intranet.vocabulary;

import org.lastrada.intranet.shared.DomainException;

/** A word must be said in every language of the interface. */
public class LabelIsMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    LabelIsMissing(String language) {
        super(language);
    }
}
