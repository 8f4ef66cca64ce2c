package org.lastrada.intranet.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.file.content.SoundFile;
import org.lastrada.intranet.file.store.StoredFiles;
import org.lastrada.intranet.shared.Filter;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

@ApplicationScoped
class Attachments {

    private static final String NEWEST = " from Attachment a join a.versions v on v.number = a.latest";
    private static final int MOST_REMOVED = 100;

    @PersistenceContext EntityManager database;
    @Inject StoredFiles files;

    Attachment get(long id) {
        return database.createQuery("select a from Attachment a join fetch a.versions where a.id = :id", Attachment.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** Two who bring the next version at once bring two. */
    Attachment lock(long id) {
        return Optional.ofNullable(database.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    Attachment add(Attachment attachment) {
        database.persist(attachment);
        return attachment;
    }

    boolean isThere(String holder, long subject, SoundFile file) {
        return database.createQuery("select count(a)" + NEWEST + " where a.holder = :holder and a.subject = :subject and a.removedAt is null and a.name = :name and v.hash = :hash", Long.class)
                .setParameter("holder", holder).setParameter("subject", subject).setParameter("name", file.name().text()).setParameter("hash", file.hash()).getSingleResult() > 0;
    }

    Page<FileRow> page(String holder, long subject, FileQuestion asked) {
        var filter = new Filter().and("a.holder = :holder", "holder", holder).and("a.subject = :subject", "subject", subject).and("a.removedAt is null")
                .andContains("(a.name like :text or exists (select 1 from FileReading r where r.hash = v.hash and r.words like :text))", "text", asked.text());
        var number = Page.number(asked.page());
        var total = filter.query(database, "select count(a)" + NEWEST + filter.where(), Long.class).getSingleResult();
        var rows = filter.query(database, """
                        select new org.lastrada.intranet.file.FileRow(a.id, a.name, v.mediaType, v.size, a.latest, v.broughtAt, v.broughtBy, f.verdict)"""
                        + NEWEST + " join StoredFile f on f.hash = v.hash" + filter.where() + asked.order().by(asked.descending()), FileRow.class)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultList();
        return new Page<>(rows.stream().map(row -> row.in(files.state(row.verdict()))).toList(), number, Page.SIZE, total);
    }

    List<RemovedRow> removed(String holder, long subject) {
        return database.createQuery("""
                        select new org.lastrada.intranet.file.RemovedRow(a.id, a.name, a.removedAt, a.removedBy) from Attachment a
                        where a.holder = :holder and a.subject = :subject and a.removedAt is not null order by a.removedAt desc, a.id""", RemovedRow.class)
                .setParameter("holder", holder).setParameter("subject", subject).setMaxResults(MOST_REMOVED).getResultList();
    }

    long count(String holder, long subject) {
        return database.createQuery("select count(a) from Attachment a where a.holder = :holder and a.subject = :subject", Long.class)
                .setParameter("holder", holder).setParameter("subject", subject).getSingleResult();
    }

    List<Attachment> of(String holder, long subject) {
        return database.createQuery("select a from Attachment a where a.holder = :holder and a.subject = :subject order by a.id", Attachment.class)
                .setParameter("holder", holder).setParameter("subject", subject).getResultList();
    }

    List<List<Object>> broughtBy(Collection<String> names) {
        return database.createQuery("select v.name, v.number, v.broughtAt, v.size from AttachmentVersion v where v.broughtBy in :names order by v.id", Object[].class)
                .setParameter("names", names).getResultStream().map(List::<Object>of).toList();
    }

    @SuppressWarnings("unchecked")
    List<Attachment> withVersionNamed(String found) {
        return database.createNativeQuery("select * from attachment a where exists (select 1 from attachment_version v where v.attachment_id = a.id and v.name regexp :found)", Attachment.class)
                .setParameter("found", found).getResultList();
    }

    int drop(Collection<?> ids) {
        var dropped = database.createQuery("select a from Attachment a join fetch a.versions where a.id in :ids", Attachment.class).setParameter("ids", ids).getResultList();
        dropped.forEach(database::remove);
        return dropped.size();
    }
}
