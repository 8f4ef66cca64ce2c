package org.lastrada.intranet.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The common rule: rows of one entity that are deleted, or emptied, by a date they carry. */
public abstract class RowsByAge implements Rule {

    /**
     * In JPQL, written in the code; the row is called {@code r}.
     *
     * @param date         from which its age is counted
     * @param account      whose it is, or null when it is nobody's
     * @param organisation whose it is, or null when it is no organisation's
     * @param condition    which rows stand under the rule, or null for all
     */
    public record Rows(String entity, String id, String date, String account, String organisation, String condition) {

        public Rows(String entity, String id, String date, String account, String condition) {
            this(entity, id, date, account, null, condition);
        }

        public static Rows ofOrganisations(String entity, String id, String date, String organisation, String condition) {
            return new Rows(entity, id, date, null, organisation, condition);
        }

        private String from() {
            return " from " + entity + " r where " + (condition == null ? "1 = 1" : "(" + condition + ")");
        }

        private String free() {
            return notIn(account, ":accounts") + " and " + notIn(organisation, ":organisations");
        }

        private static String notIn(String whose, String held) {
            return whose == null ? "1 = 1" : "(" + whose + " is null or " + whose + " not in " + held + ")";
        }
    }

    @PersistenceContext EntityManager database;

    protected abstract Rows rows();

    /** Numbers of rows that a hold keeps and no column tells of; asked for only while there is one. */
    protected Set<Long> keptBy(Held held) {
        return Set.of();
    }

    /** Deletes them, unless the rule knows a gentler way. */
    protected int letGo(EntityManager database, List<?> ids) {
        return database.createQuery("delete from " + rows().entity() + " r where " + rows().id() + " in :ids").setParameter("ids", ids).executeUpdate();
    }

    @Override
    public Stock stock(Held held) {
        var total = database.createQuery("select count(r)" + rows().from(), Long.class).getSingleResult();
        var free = asking(held, "select count(r) as free, min(" + rows().date() + ") as oldest", "", Tuple.class).getSingleResult();
        return new Stock(total, total - free.get("free", Long.class), free.get("oldest", Instant.class));
    }

    @Override
    public long due(Instant before, Held held) {
        return asking(held, "select count(r)", " and " + rows().date() + " < :before", Long.class).setParameter("before", before).getSingleResult();
    }

    @Override
    public int drop(Instant before, Held held, int atMost) {
        var ids = asking(held, "select " + rows().id(), " and " + rows().date() + " < :before order by " + rows().date(), Object.class)
                .setParameter("before", before).setMaxResults(atMost).getResultList();
        return ids.isEmpty() ? 0 : letGo(database, ids);
    }

    /** Of what is not held. */
    private <T> TypedQuery<T> asking(Held held, String select, String condition, Class<T> type) {
        var rows = rows();
        var kept = held.isNobody() ? Set.<Long>of() : keptBy(held);
        var query = database.createQuery(select + rows.from() + " and " + rows.free() + (kept.isEmpty() ? "" : " and " + rows.id() + " not in :kept") + condition, type);
        if (rows.account() != null) query.setParameter("accounts", held.accounts());
        if (rows.organisation() != null) query.setParameter("organisations", held.organisations());
        if (!kept.isEmpty()) query.setParameter("kept", kept);
        return query;
    }
}
