package org.lastrada.intranet.calendar;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.lastrada.intranet.rights.SignedIn;

/** One source, in a transaction of its own: a query that fails ends it, and must not end what the others still have to read. */
@Stateless
@SignedIn
public class AskSource {

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Entry> entries(EntrySource source, Span days) {
        return source.entries(days);
    }
}
