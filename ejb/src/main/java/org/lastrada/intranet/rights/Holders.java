package org.lastrada.intranet.rights;

/** Answers who stands behind an identity now. Owned here, answered by {@code access}. */
public interface Holders {

    /** @return null when the session or link has ended, run out, or its account may no longer be used */
    Holder holder(Identity identity);
}
