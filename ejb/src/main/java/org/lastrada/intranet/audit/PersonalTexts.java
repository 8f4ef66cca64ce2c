package org.lastrada.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The texts beside the trail: put back into rows for a reader by the query that reads them. */
@ApplicationScoped
class PersonalTexts {

    @PersistenceContext EntityManager database;

    /** Each row with the name of who acted, what it tells of before and after, and what is said instead of a name that is forgotten. */
    static final String ROWS = """
            select e, actor.text, earlier.text, later.text, called.text from AuditEntry e
            left join AuditText actor on actor.token = e.actor left join AuditText earlier on earlier.token = e.beforeState
            left join AuditText later on later.token = e.afterState left join AuditText called on called.token = collate(concat('account:', cast(e.accountId as String)) as utf8mb4_unicode_ci)""";

    static String actor(Long accountId) {
        return accountId == null ? null : AuditRows.ACCOUNT + accountId;
    }

    void forget(String owner) {
        database.createQuery("delete from AuditText t where t.owner = :owner and t.kind <> PSEUDONYM").setParameter("owner", owner).executeUpdate();
    }

    void callFromNowOn(String owner, String pseudonym) {
        if (database.find(PersonalText.class, owner) == null) database.persist(PersonalText.pseudonym(owner, pseudonym));
    }

    long count(String type, String id, Long account) {
        return database.createQuery("select count(e) from AuditEntry e where e.subjectType = :type and e.subjectId = :id or e.accountId = :account", Long.class)
                .setParameter("type", type).setParameter("id", id).setParameter("account", account).getSingleResult();
    }

    List<String> names(String owner) {
        return database.createQuery("select distinct t.text from AuditText t where t.owner = :owner and t.kind = NAME", String.class)
                .setParameter("owner", owner).getResultList();
    }

    /** Newest first: what it is about, and what the account did. */
    List<AuditLine> about(String type, String id, Long account, int atMost) {
        return database.createQuery(ROWS + " where e.subjectType = :type and e.subjectId = :id or e.accountId = :account order by e.id desc", Object[].class)
                .setParameter("type", type).setParameter("id", id).setParameter("account", account).setMaxResults(atMost).getResultStream().map(AuditLine::of).toList();
    }
}
