package org.lastrada.intranet.membership;

import java.util.Set;

/** Who speaks for an organisation, and so is told what concerns it. Owned here, answered by {@code people}. */
public interface Spokespersons {

    /** Ids of persons. */
    Set<Long> of(long organisationId);
}
