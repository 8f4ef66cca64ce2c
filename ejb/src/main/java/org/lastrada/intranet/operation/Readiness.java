package org.lastrada.intranet.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.lastrada.intranet.rights.Open;

/**
 * Whether people may be sent to this node. Open, since a proxy asks it; what is missing is for the log and not for who asks.
 * Without a transaction: an answer is wanted most when there can be none.
 */
@Stateless
@Open
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {

    @Inject Lacking lacking;

    public boolean isReady() {
        return lacking.now().isEmpty();
    }
}
