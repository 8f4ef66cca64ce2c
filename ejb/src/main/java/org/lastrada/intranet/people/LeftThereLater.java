package org.lastrada.intranet.people;

import java.time.LocalDate;
import org.lastrada.intranet.shared.DomainException;

/** A first day that is not after the last one at the organisation they left. */
public class LeftThereLater extends DomainException {

    private static final long serialVersionUID = 1L;

    LeftThereLater(String name, String organisation, LocalDate lastDay) {
        super(name, organisation, lastDay);
    }
}
