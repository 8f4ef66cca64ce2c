package org.lastrada.intranet.search.index;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Notes what Hibernate writes, and has it described once, when the transaction has written everything and is about to be committed. */
class TouchListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener, PreCollectionUpdateEventListener {

    private static final long serialVersionUID = 1L;

    private final transient Map<SharedSessionContractImplementor, Set<Object>> written = new ConcurrentHashMap<>();

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event.getSession(), event.getEntity());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event.getSession(), event.getEntity());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event.getSession(), event.getEntity());
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        noteOwner(event);
    }

    private void noteOwner(AbstractCollectionEvent event) {
        if (event.getAffectedOwnerOrNull() != null) note(event.getSession(), event.getAffectedOwnerOrNull());
    }

    private void note(EventSource session, Object entity) {
        written.computeIfAbsent(session, this::begin).add(entity);
    }

    private Set<Object> begin(SharedSessionContractImplementor session) {
        var queue = ((EventSource) session).getActionQueue();
        queue.registerProcess(ending -> describe(ending));
        queue.registerProcess((committed, ended) -> written.remove(ended));
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** What is written meanwhile is noted again and described in a further round. */
    private void describe(SharedSessionContractImplementor session) {
        var entities = written.remove(session);
        if (entities != null) CDI.current().select(Touched.class).get().describe(entities);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
