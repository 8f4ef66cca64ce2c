package org.lastrada.intranet.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of one list, put together from what the reader chose: the same for the page, its count and its export. Conditions are
 * written in the code; what the reader typed only ever becomes a parameter.
 */
public final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition whose one parameter has this name, unless there is nothing to compare with. */
    public Filter and(String condition, String parameter, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) return this;
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    public Filter and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition that compares with {@code :parameter} by {@code like}, wherever the text stands; wild cards typed are letters. */
    public Filter andContains(String condition, String parameter, String text) {
        if (text == null || text.isBlank()) return this;
        return and(condition, parameter, "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
    }

    public Filter with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public <T> TypedQuery<T> query(EntityManager database, String jpql, Class<T> type) {
        var query = database.createQuery(jpql, type);
        query.getParameters().forEach(parameter -> query.setParameter(parameter.getName(), parameters.get(parameter.getName())));
        return query;
    }
}
