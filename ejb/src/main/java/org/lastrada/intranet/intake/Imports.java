package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.retention.Traces;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

@ApplicationScoped
class Imports {

    @PersistenceContext EntityManager database;

    Import add(Import one) {
        database.persist(one);
        database.flush();
        return one;
    }

    /** Past the mapping: what is locked afterwards has to be read afresh. @throws NotFound */
    int lines(long id) {
        return database.createQuery("select i.lines from Import i where i.id = :id", Integer.class).setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    Import get(long id) {
        return Optional.ofNullable(database.find(Import.class, id)).orElseThrow(NotFound::new);
    }

    Import lock(long id) {
        return Optional.ofNullable(database.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    /** Waits until no other import is being applied or undone, and keeps it so until the transaction ends. */
    Import lockInTurn(long id) {
        database.createNativeQuery("select id from import_turn where id = 1 for update").getSingleResult();
        return lock(id);
    }

    /** What was written so far is forgotten by the mapping, which would look through all of it before each of the queries to come. */
    void letGo() {
        database.flush();
        database.clear();
    }

    /** In which somebody stands who bears one of these names. */
    List<Import> naming(Collection<String> names) {
        var theirRow = Traces.theirRow(names);
        return database.createQuery("select i from Import i order by i.id", Import.class).getResultStream().filter(one -> one.names(theirRow)).toList();
    }

    Page<ImportRow> page(int number) {
        var total = database.createQuery("select count(i) from Import i", Long.class).getSingleResult();
        var rows = database.createQuery("""
                        select new org.lastrada.intranet.intake.ImportRow(i.id, i.kind, i.state, i.fileName, i.lines, i.added, i.changed,
                               i.createdBy, i.createdAt, i.appliedBy, i.appliedAt, i.undoneBy, i.undoneAt)
                        from Import i order by i.createdAt desc, i.id desc""", ImportRow.class)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultList();
        return new Page<>(rows, number, Page.SIZE, total);
    }
}
