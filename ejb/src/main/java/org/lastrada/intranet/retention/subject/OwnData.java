package org.lastrada.intranet.retention.subject;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Proof;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.NotFound;

/** What people ask for about themselves. */
@Stateless
@SignedIn
public class OwnData {

    @Inject Takings takings;
    @Inject Erasure erasure;
    @Inject Proof proof;
    @Inject Caller caller;

    public boolean isSomebody() {
        return caller.holder().personId() != null;
    }

    /**
     * @return a ZIP of everything about the caller
     * @throws NotFound when the account is nobody's
     */
    public byte[] take() {
        proof.mustBeGiven();
        return takings.of(erasure.subject(Optional.ofNullable(caller.holder().personId()).orElseThrow(NotFound::new)), true);
    }
}
