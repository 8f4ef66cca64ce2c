package org.lastrada.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
        var total = filter.query(database, "select count(e) from AuditEntry e" + filter.where(), Long.class).getSingleResult();
        var rows = filter.query(database, "select e from AuditEntry e" + filter.where() + " order by e.id desc", AuditEntry.class)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultStream().map(AuditLine::of).toList();
        return new Page<>(rows, number, Page.SIZE, total);
    }

    List<String> actions() {
        return database.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class).getResultList();
    }
}
