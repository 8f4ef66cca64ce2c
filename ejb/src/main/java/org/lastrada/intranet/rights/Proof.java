package org.lastrada.intranet.rights;

/** Whether it is really the caller who sits there. Answered by the feature that knows passwords. */
public interface Proof {

    /** @throws org.lastrada.intranet.shared.DomainException unless the password was given a few minutes ago, in this browser */
    void mustBeGiven();
}
