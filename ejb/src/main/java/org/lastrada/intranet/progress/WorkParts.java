package org.lastrada.intranet.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class WorkParts {

    @PersistenceContext EntityManager database;

    void add(Work work, Piece piece) {
        if (!piece.rows().isEmpty()) database.persist(new WorkPart(work.id(), work.pieces(), piece.rows()));
    }

    List<List<Object>> rows(Work work) {
        return database.createQuery("select p from WorkPart p where p.workId = :work order by p.piece", WorkPart.class).setParameter("work", work.id())
                .getResultStream().flatMap(part -> part.rows().stream()).toList();
    }

    void drop(Work work) {
        database.createQuery("delete from WorkPart p where p.workId = :work").setParameter("work", work.id()).executeUpdate();
    }
}
