package org.lastrada.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lastrada.intranet.access.Given;

/** What stands in the database, past all mappings. */
@ApplicationScoped
public class Rows {

    /** As a later version of the application would note it. */
    public static final String LATER_MIGRATION = "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
            + " values (9999, '999', 'of a later version', 'SQL', 'V999.sql', 1, 'somebody', 1, true)";
    public static final String NO_LATER_MIGRATION = "delete from flyway_schema_history where installed_rank = 9999";

    @PersistenceContext EntityManager database;
    @Inject Given given;

    /** @return the first column of each row as text */
    public List<String> texts(String sql, Object... parameters) {
        return given.inTransaction(() -> {
            var query = database.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
            return ((List<?>) query.getResultList()).stream().map(String::valueOf).toList();
        });
    }

    public String text(String sql, Object... parameters) {
        var all = texts(sql, parameters);
        return all.isEmpty() ? null : all.get(0);
    }

    /** A text of the audit trail: where the row holds a token, the text beside it. */
    public String told(String sql, Object... parameters) {
        var kept = text(sql, parameters);
        return kept != null && kept.startsWith("~") ? text("select text from audit_text where token = ?", kept) : kept;
    }

    /** In the transaction that the test is in. */
    public long numberHere(String sql) {
        return Long.parseLong(String.valueOf(database.createNativeQuery(sql).getSingleResult()));
    }

    public long number(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    /** In the transaction that the caller is in. */
    public String textHere(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return String.valueOf(query.getSingleResult());
    }

    /** @return how many rows were changed */
    public int change(String sql, Object... parameters) {
        return given.inTransaction(() -> changeHere(sql, parameters));
    }

    /** In the transaction that the test is in. */
    public int changeHere(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query.executeUpdate();
    }
}
