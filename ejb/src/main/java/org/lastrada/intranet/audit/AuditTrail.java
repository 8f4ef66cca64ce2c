package org.lastrada.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.hibernate.Session;

/** For what no entity shows: a sign-in, a refusal, an export, the reading of something sensitive. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext EntityManager database;

    /**
     * @param action       {@code subject.verb}, e.g. {@code account.signed-in}
     * @param organisation whose history shows it, or null
     * @param what         what a reader needs to know; never a secret
     */
    public void record(String action, String subjectType, Object subjectId, Long organisation, Map<String, Object> what) {
        database.unwrap(Session.class).doWork(connection ->
                AuditRows.insert(connection, action, subjectType, String.valueOf(subjectId), organisation, null, what, false));
    }

    /** The same where {@code what} tells of a person, whose the subject is, or may name one: it goes when they are erased. */
    public void recordPersonal(String action, String subjectType, Object subjectId, Long organisation, Map<String, Object> what) {
        database.unwrap(Session.class).doWork(connection ->
                AuditRows.insert(connection, action, subjectType, String.valueOf(subjectId), organisation, null, what, true));
    }

    /** The same for somebody who has just proved who they are and is not yet the caller: signing in. */
    public void recordOf(long accountId, String actor, String action, Map<String, Object> what) {
        database.unwrap(Session.class).doWork(connection ->
                AuditRows.insert(connection, accountId, actor, action, "account", String.valueOf(accountId), null, null, what, true));
    }
}
