package org.lastrada.intranet.search.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.search.Indexed;

/** What subjects one feature has, in a transaction of its own: a query that fails ends it, and must not end the way through the others. */
@Stateless
@SignedIn
public class AskPlug {

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> subjects(Indexed plug, long after, int atMost) {
        return plug.subjects(after, atMost);
    }
}
