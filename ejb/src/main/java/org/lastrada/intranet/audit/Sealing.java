package org.lastrada.intranet.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;

/** Ties new audit rows to the chain. */
@Stateless
@Requires(Permission.AUDIT_SEAL)
public class Sealing {

    @Inject Chain chain;

    /** @return whether there may be more to seal */
    public boolean sealNext() {
        return chain.sealNext() == Chain.BATCH;
    }

    /** How far the chain has come: to be kept where nobody who can change the database can change it. */
    public Head head() {
        return chain.head();
    }
}
