package org.lastrada.intranet.people;

import org.lastrada.intranet.shared.DomainException;

/** Whoever stands for an organisation belongs to it. */
public class OnlyColleaguesRepresent extends DomainException {

    private static final long serialVersionUID = 1L;

    OnlyColleaguesRepresent(Object... arguments) {
        super(arguments);
    }
}
