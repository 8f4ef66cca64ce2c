package org.lastrada.intranet.people;

import java.time.LocalDate;
import org.lastrada.intranet.shared.DomainException;

/** A first day elsewhere that is not after the last change of where the person belongs. */
public class CameThereLater extends DomainException {

    private static final long serialVersionUID = 1L;

    CameThereLater(String name, String organisation, LocalDate since) {
        super(name, organisation, since);
    }
}
