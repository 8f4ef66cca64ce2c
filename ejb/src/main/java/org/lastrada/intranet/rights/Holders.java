package org.lastrada.intranet.rights;

/** Answers who stands behind an identity now. Owned here, answered by {@code access}. */
public interface Holders {

    /**
     * @param present whether this shows that somebody is there, which keeps a session open
     * @return null when the session or link has ended, run out, or its account may no longer be used
     */
    Holder holder(Identity identity, boolean present);
}
