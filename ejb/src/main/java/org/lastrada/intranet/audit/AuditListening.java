package org.lastrada.intranet.audit;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.lastrada.intranet.shared.BehindEveryWrite;

/** Has every change told. */
public class AuditListening extends BehindEveryWrite<ChangeListener> {

    public AuditListening() {
        super(new ChangeListener());
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        super.integrate(metadata, context, factory);
        factory.getServiceRegistry().getService(EventListenerRegistry.class).prependListeners(EventType.DELETE, new ReadBeforeRemoval());
    }
}
