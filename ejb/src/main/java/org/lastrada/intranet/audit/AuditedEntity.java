package org.lastrada.intranet.audit;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import org.hibernate.Hibernate;

/** How one entity class speaks in the audit trail, read from its annotations once. */
final class AuditedEntity {

    private static final Map<Class<?>, AuditedEntity> KNOWN = new ConcurrentHashMap<>();
    private static final String HIDDEN = "•";

    private final AuditedAs as;
    private final Class<?> type;
    private final Set<String> silent = new HashSet<>();
    private final Set<String> confidential = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    private AuditedEntity(Class<?> type) {
        this.type = type;
        this.as = type.getAnnotation(AuditedAs.class);
        read(type);
    }

    static AuditedEntity of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, AuditedEntity::new);
    }

    private void read(Class<?> fieldsOf) {
        for (var field : fieldsOf.getDeclaredFields()) read(field);
    }

    private void read(Field field) {
        if (field.isAnnotationPresent(Embedded.class)) read(field.getType());
        if (field.isAnnotationPresent(Unaudited.class) || field.isAnnotationPresent(Version.class)) silent.add(field.getName());
        if (field.isAnnotationPresent(Confidential.class)) confidential.add(field.getName());
        if (field.isAnnotationPresent(OneToMany.class)) parts.add(field.getName());
    }

    boolean isUnaudited() {
        return as == null;
    }

    /** Parts write rows of their own; a collection of plain values is told with its change. */
    boolean tells(String attribute) {
        return !silent.contains(attribute) && !parts.contains(attribute);
    }

    boolean isParts(String attribute) {
        return parts.contains(attribute);
    }

    String word() {
        return as.value();
    }

    boolean isPersonal() {
        return as.personal();
    }

    String subjectType() {
        return as.partOf().isEmpty() ? as.value() : as.value().substring(0, as.value().indexOf('.'));
    }

    String subjectId(Object entity, Object id) {
        return String.valueOf(as.partOf().isEmpty() ? id : idOf(read(entity, as.partOf())));
    }

    Long organisation(Object entity, Object id) {
        if (as.organisation().isEmpty()) return null;
        if (as.organisation().equals("id")) return (Long) id;
        return (Long) idOf(read(entity, as.organisation()));
    }

    String text(String attribute, Object value) {
        if (value == null) return "";
        if (confidential.contains(attribute) || value instanceof byte[]) return HIDDEN;
        if (value instanceof Map<?, ?> map) return new HashMap<>(map).toString();
        if (value instanceof Collection<?> all) return String.join(", ", all.stream().map(one -> text(attribute, one)).sorted().toList());
        var plain = Hibernate.getClass(value);
        return plain.isAnnotationPresent(Entity.class) ? String.valueOf(idOf(value)) : value.toString();
    }

    private Object read(Object entity, String attribute) {
        try {
            var field = type.getDeclaredField(attribute);
            field.setAccessible(true);
            return field.get(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " names " + attribute + " for its audit rows and has none", e);
        }
    }

    /** The id of an entity or proxy; a plain number (an id kept without the object) is its own. */
    private static Object idOf(Object value) {
        if (value == null || value instanceof Number) return value;
        var proxy = org.hibernate.proxy.HibernateProxy.extractLazyInitializer(value);
        if (proxy != null) return proxy.getIdentifier();
        for (var field : Hibernate.getClass(value).getDeclaredFields()) {
            if (!field.isAnnotationPresent(Id.class)) continue;
            try {
                field.setAccessible(true);
                return field.get(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException(value.getClass() + " has no id");
    }
}
