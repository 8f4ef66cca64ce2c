package org.lastrada.intranet.audit;

import org.lastrada.intranet.shared.BehindEveryWrite;

/** Has every change told. */
public class AuditListening extends BehindEveryWrite<ChangeListener> {

    public AuditListening() {
        super(new ChangeListener());
    }
}
