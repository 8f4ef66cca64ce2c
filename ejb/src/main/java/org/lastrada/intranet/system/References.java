package org.lastrada.intranet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What refers to a row, asked of the database's own foreign keys: so it also counts the tables of features that come later. */
@ApplicationScoped
public class References {

    @PersistenceContext EntityManager database;

    /** Of these rows those that something refers to. @param own tables whose rows came with the rows themselves */
    public Set<Long> to(String table, Set<Long> ids, Set<String> own) {
        if (ids.isEmpty()) return Set.of();
        return columns(table, own).stream().flatMap(column -> named(column, ids).stream()).collect(Collectors.toSet());
    }

    /** Those that hold a row which refers to it, but for {@code own}; by name. */
    public List<String> tables(String table, long id, Set<String> own) {
        return columns(table, own).stream().filter(column -> !named(column, Set.of(id)).isEmpty()).map(column -> String.valueOf(column[0])).distinct().sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> columns(String table, Set<String> own) {
        database.flush();
        List<Object[]> columns = database.createNativeQuery("""
                        select table_name, column_name from information_schema.key_column_usage
                        where referenced_table_schema = database() and referenced_table_name = :table and referenced_column_name = 'id'""")
                .setParameter("table", table).getResultList();
        return columns.stream().filter(column -> !own.contains(String.valueOf(column[0]))).toList();
    }

    private List<Long> named(Object[] column, Set<Long> ids) {
        return database.createNativeQuery("select distinct `%2$s` from `%1$s` where `%2$s` in (:ids)".formatted(column), Long.class).setParameter("ids", ids).getResultList();
    }
}
