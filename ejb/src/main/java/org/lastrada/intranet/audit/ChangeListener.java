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
import org.hibernate.type.CompositeType;
import org.hibernate.type.Type;

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
        var old = values(event.getPersister(), event.getOldState());
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        values(event.getPersister(), event.getState()).forEach((name, now) -> {
            var text = what.text(name, old.get(name));
            if (!what.tells(name) || Objects.equals(text, what.text(name, now)) && Objects.deepEquals(old.get(name), now)) return;
            before.put(name, text);
            after.put(name, what.text(name, now));
        });
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
        if (what.isUnaudited() || !what.tells(attribute) || what.isParts(attribute)) return;
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
        var told = new LinkedHashMap<String, Object>();
        values(persister, state).forEach((name, value) -> {
            var text = value == null || !what.tells(name) ? "" : what.text(name, value);
            if (!text.isEmpty()) told.put(name, text);
        });
        return told;
    }

    /** Attribute by attribute; those of an embedded part stand beside the entity's own. */
    private static Map<String, Object> values(EntityPersister persister, Object[] state) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < state.length; i++) put(values, persister.getPropertyNames()[i], persister.getPropertyTypes()[i], state[i]);
        return values;
    }

    private static void put(Map<String, Object> values, String name, Type type, Object value) {
        if (!(type instanceof CompositeType part)) {
            values.put(name, value);
            return;
        }
        var parts = value == null ? new Object[part.getPropertyNames().length] : part.getPropertyValues(value);
        for (int i = 0; i < parts.length; i++) put(values, part.getPropertyNames()[i], part.getSubtypes()[i], parts[i]);
    }

    private static void write(SharedSessionContractImplementor session, AuditedEntity what, String verb, Object entity, Object id,
                              Map<String, Object> before, Map<String, Object> after) {
        session.doWork(connection -> AuditRows.insert(connection, what.word() + "." + verb, what.subjectType(), what.subjectId(entity, id),
                what.organisation(entity, id), before, after, what.isPersonal()));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
