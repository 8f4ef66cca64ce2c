package org.lastrada.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts beside the trail: put back into rows for a reader, in one query for all of them. */
@ApplicationScoped
class PersonalTexts {

    @PersistenceContext EntityManager database;

    List<AuditLine> lines(List<AuditEntry> entries) {
        var texts = texts(entries);
        return entries.stream().map(entry -> AuditLine.of(entry, texts)).toList();
    }

    private Map<String, String> texts(List<AuditEntry> entries) {
        var tokens = entries.stream().flatMap(entry -> Stream.of(entry.actor(), entry.beforeState(), entry.afterState(), actor(entry.accountId())))
                .filter(token -> Commitment.isToken(token) || token != null && token.startsWith(AuditRows.ACCOUNT)).collect(Collectors.toSet());
        if (tokens.isEmpty()) return Map.of();
        return database.createQuery("select t from AuditText t where t.token in :tokens", PersonalText.class).setParameter("tokens", tokens)
                .getResultStream().collect(Collectors.toMap(PersonalText::token, PersonalText::text, (one, same) -> one));
    }

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
        return lines(database.createQuery("""
                        select e from AuditEntry e where e.subjectType = :type and e.subjectId = :id or e.accountId = :account order by e.id desc""", AuditEntry.class)
                .setParameter("type", type).setParameter("id", id).setParameter("account", account).setMaxResults(atMost).getResultList());
    }
}
