package org.lastrada.intranet.retention.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;

/** What the caller agreed to so far. */
@Stateless
@SignedIn
public class OwnConsents {

    @Inject Consents consents;
    @Inject Caller caller;

    /** Newest first; empty for an account that is nobody's. */
    public List<ConsentRow> mine() {
        var person = caller.holder().personId();
        return person == null ? List.of() : consents.of(person).stream().map(Consent::row).toList();
    }
}
