package org.lastrada.intranet.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Turns what Hibernate writes into audit rows: one row for each entity written, with the attributes that differ. */
class ChangeListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener, PreCollectionUpdateEventListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void onPostInsert(PostInsertEvent event) {
        var what = AuditedEntity.of(event.getEntity().getClass());
        if (what.isUnaudited()) return;
        write(event.getSession(), what, "created", event.getEntity(), event.getId(), null, all(event.getPersister(), event.getState(), what));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var what = AuditedEntity.of(event.getEntity().getClass());
        if (what.isUnaudited() || event.getOldState() == null) return;
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        var names = event.getPersister().getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            var old = event.getOldState()[i];
            var now = event.getState()[i];
            if (!what.tells(names[i], now) || Objects.equals(what.text(names[i], old), what.text(names[i], now)) && Objects.deepEquals(old, now)) continue;
            before.put(names[i], what.text(names[i], old));
            after.put(names[i], what.text(names[i], now));
        }
        if (!after.isEmpty()) write(event.getSession(), what, "changed", event.getEntity(), event.getId(), before, after);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var what = AuditedEntity.of(event.getEntity().getClass());
        if (what.isUnaudited()) return;
        write(event.getSession(), what, "removed", event.getEntity(), event.getId(), all(event.getPersister(), event.getDeletedState(), what), null);
    }

    /** Before, not after: once the collection is written its snapshot is already the new one. */
    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        var owner = event.getAffectedOwnerOrNull();
        if (owner == null) return;
        var what = AuditedEntity.of(owner.getClass());
        var attribute = event.getCollection().getRole().substring(event.getCollection().getRole().lastIndexOf('.') + 1);
        if (what.isUnaudited() || !what.tells(attribute, null) || what.isParts(attribute)) return;
        var before = elements(what, attribute, event.getCollection().getStoredSnapshot());
        var after = elements(what, attribute, event.getCollection());
        if (before.equals(after)) return;
        write((SharedSessionContractImplementor) event.getSession(), what, "changed", owner, event.getAffectedOwnerIdOrNull(),
                Map.of(attribute, before), Map.of(attribute, after));
    }

    private static String elements(AuditedEntity what, String attribute, Object elements) {
        var texts = new TreeSet<String>();
        if (elements instanceof Map<?, ?> map && !(elements instanceof PersistentCollection<?>)) {
            map.forEach((key, value) -> texts.add(key == value ? what.text(attribute, key) : what.text(attribute, key) + "=" + what.text(attribute, value)));
        } else if (elements instanceof Map<?, ?> map) {
            map.forEach((key, value) -> texts.add(what.text(attribute, key) + "=" + what.text(attribute, value)));
        } else if (elements instanceof Iterable<?> all) {
            all.forEach(one -> texts.add(what.text(attribute, one)));
        }
        return String.join(", ", texts);
    }

    private static Map<String, Object> all(EntityPersister persister, Object[] state, AuditedEntity what) {
        var values = new LinkedHashMap<String, Object>();
        var names = persister.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            if (state[i] == null || !what.tells(names[i], state[i])) continue;
            var text = what.text(names[i], state[i]);
            if (!text.isEmpty()) values.put(names[i], text);
        }
        return values;
    }

    private static void write(SharedSessionContractImplementor session, AuditedEntity what, String verb, Object entity, Object id,
                              Map<String, Object> before, Map<String, Object> after) {
        session.doWork(connection -> AuditRows.insert(connection, what.word() + "." + verb, what.subjectType(), what.subjectId(entity, id),
                what.organisation(entity, id), before, after));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
