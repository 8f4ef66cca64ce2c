package org.lastrada.intranet.audit;

import java.util.Arrays;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.event.spi.DeleteContext;
import org.hibernate.event.spi.DeleteEvent;
import org.hibernate.event.spi.DeleteEventListener;

/** Reads the collections of what is to be removed while they can still be read: the row that tells of it holds all it had, and is written when they are gone. */
final class ReadBeforeRemoval implements DeleteEventListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void onDelete(DeleteEvent event) {
        var entity = Hibernate.unproxy(event.getObject());
        if (!event.getSession().getPersistenceContextInternal().isEntryFor(entity) || AuditedEntity.of(entity.getClass()).isUnaudited()) return;
        Arrays.stream(event.getSession().getEntityPersister(null, entity).getValues(entity)).filter(PersistentCollection.class::isInstance).forEach(Hibernate::initialize);
    }

    @Override
    public void onDelete(DeleteEvent event, DeleteContext alreadyDeleted) {
        onDelete(event);
    }
}
