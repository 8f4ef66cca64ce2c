package org.lastrada.intranet.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** The common rule: rows of one entity that are deleted, or emptied, by a date they carry. */
public abstract class RowsByAge implements Rule {

    /**
     * In JPQL, written in the code; the row is called {@code r}.
     *
     * @param date      from which its age is counted
     * @param account   whose it is, or null when it is nobody's
     * @param condition which rows stand under the rule, or null for all
     */
    public record Rows(String entity, String id, String date, String account, String condition) {

        private String from() {
            return " from " + entity + " r where " + (condition == null ? "1 = 1" : "(" + condition + ")");
        }

        private String free() {
            return account == null ? "1 = 1" : "(" + account + " is null or " + account + " not in :held)";
        }
    }

    @PersistenceContext EntityManager database;

    protected abstract Rows rows();

    /** Deletes them, unless the rule knows a gentler way. */
    protected int letGo(EntityManager database, List<?> ids) {
        return database.createQuery("delete from " + rows().entity() + " r where " + rows().id() + " in :ids").setParameter("ids", ids).executeUpdate();
    }

    @Override
    public Stock stock(Held held) {
        var rows = rows();
        var found = asking(held, "select count(r) as total, count(case when " + rows.free() + " then 1 end) as free, min(case when " + rows.free() + " then " + rows.date()
                + " end) as oldest" + rows.from(), Tuple.class).getSingleResult();
        return new Stock(found.get("total", Long.class), found.get("total", Long.class) - found.get("free", Long.class), found.get("oldest", Instant.class));
    }

    @Override
    public long due(Instant before, Held held) {
        return asking(held, "select count(r)" + rows().from() + " and " + rows().free() + " and " + rows().date() + " < :before", Long.class)
                .setParameter("before", before).getSingleResult();
    }

    @Override
    public int drop(Instant before, Held held, int atMost) {
        var ids = asking(held, "select " + rows().id() + rows().from() + " and " + rows().free() + " and " + rows().date() + " < :before order by " + rows().date(), Object.class)
                .setParameter("before", before).setMaxResults(atMost).getResultList();
        return ids.isEmpty() ? 0 : letGo(database, ids);
    }

    private <T> TypedQuery<T> asking(Held held, String jpql, Class<T> type) {
        var query = database.createQuery(jpql, type);
        if (rows().account() != null) query.setParameter("held", held.accounts());
        return query;
    }
}
