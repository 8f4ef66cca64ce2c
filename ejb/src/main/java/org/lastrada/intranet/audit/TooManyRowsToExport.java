package org.lastrada.intranet.audit;

import org.lastrada.intranet.shared.DomainException;

/** The filter lets more rows through than one file should hold. */
public class TooManyRowsToExport extends DomainException {

    private static final long serialVersionUID = 1L;

    TooManyRowsToExport(long rows, int most) {
        super(rows, most);
    }
}
