package org.lastrada.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.lastrada.intranet.shared.Filter;
import org.lastrada.intranet.shared.Page;

@ApplicationScoped
class AuditEntries {

    @PersistenceContext EntityManager database;

    Page<AuditLine> ofSubject(String type, String id, int number) {
        return page(new Filter().and("e.subjectType = :type", "type", type).and("e.subjectId = :id", "id", id), number);
    }

    Page<AuditLine> page(Filter filter, int number) {
        var rows = newestFirst(filter).setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultStream().map(AuditLine::of).toList();
        return new Page<>(rows, number, Page.SIZE, count(filter));
    }

    long count(Filter filter) {
        return filter.query(database, "select count(e) from AuditEntry e" + filter.where(), Long.class).getSingleResult();
    }

    List<AuditLine> all(Filter filter) {
        return newestFirst(filter).getResultStream().map(AuditLine::of).toList();
    }

    private TypedQuery<Object[]> newestFirst(Filter filter) {
        return filter.query(database, PersonalTexts.ROWS + filter.where() + " order by e.id desc", Object[].class);
    }

    List<String> actions() {
        return database.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class).getResultList();
    }

    List<String> subjectTypes() {
        return database.createQuery("select distinct e.subjectType from AuditEntry e order by e.subjectType", String.class).getResultList();
    }
}
