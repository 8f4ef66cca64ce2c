package org.lastrada.intranet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** What refers to a row, asked of the database's own foreign keys: so it also counts the tables of features that come later. */
@ApplicationScoped
public class References {

    @PersistenceContext EntityManager database;

    /** @param own tables whose rows came with the row itself */
    public boolean exist(String table, long id, Set<String> own) {
        return !tables(table, id, own).isEmpty();
    }

    /** Those that hold a row which refers to it, but for {@code own}; by name. */
    public List<String> tables(String table, long id, Set<String> own) {
        database.flush();
        return columns(table).stream().filter(column -> !own.contains(String.valueOf(column[0]))).filter(column -> isNamed(column, id))
                .map(column -> String.valueOf(column[0])).distinct().sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> columns(String table) {
        return database.createNativeQuery("""
                        select table_name, column_name from information_schema.key_column_usage
                        where referenced_table_schema = database() and referenced_table_name = :table and referenced_column_name = 'id'""")
                .setParameter("table", table).getResultList();
    }

    private boolean isNamed(Object[] column, long id) {
        return ((Number) database.createNativeQuery("select count(*) from `" + column[0] + "` where `" + column[1] + "` = :id")
                .setParameter("id", id).getSingleResult()).longValue() > 0;
    }
}
