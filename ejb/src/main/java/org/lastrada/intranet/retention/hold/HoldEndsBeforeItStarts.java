package org.lastrada.intranet.retention.hold;

import java.time.LocalDate;
import org.lastrada.intranet.shared.DomainException;

/** The last day is before the first. */
public class HoldEndsBeforeItStarts extends DomainException {

    private static final long serialVersionUID = 1L;

    HoldEndsBeforeItStarts(LocalDate starts, LocalDate ends) {
        super(starts, ends);
    }
}
