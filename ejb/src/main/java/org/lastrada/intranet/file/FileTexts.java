package org.lastrada.intranet.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lastrada.intranet.file.store.FileReadings;

/** What is in the files of a holder, for whoever lets them be found. Not a boundary: who may find them is said by who describes them. */
@ApplicationScoped
public class FileTexts {

    /** More words than are kept of a text that is to be found; a long report says what it is about before. */
    private static final String BEGINNING = "substring(r.words, 1, 150000)";

    @PersistenceContext EntityManager database;
    @Inject FileReadings readings;

    public List<Long> ids(FileHolder holder, long after, int atMost) {
        return database.createQuery("select a.id from Attachment a where a.holder = :holder and a.id > :after order by a.id", Long.class)
                .setParameter("holder", holder.kind()).setParameter("after", after).setMaxResults(atMost).getResultList();
    }

    /** Those of them that are there and were not removed. */
    public List<FileText> of(FileHolder holder, Collection<Long> ids) {
        return database.createQuery("select new org.lastrada.intranet.file.FileText(a.id, a.subject, a.name, " + BEGINNING + """
                        , v.broughtAt) from Attachment a join a.versions v on v.number = a.latest left join FileReading r on r.hash = v.hash
                        where a.holder = :holder and a.removedAt is null and a.id in :ids""", FileText.class)
                .setParameter("holder", holder.kind()).setParameter("ids", ids).getResultList();
    }

    public Set<Long> idsOf(FileHolder holder, long subject) {
        return new HashSet<>(database.createQuery("select a.id from Attachment a where a.holder = :holder and a.subject = :subject", Long.class)
                .setParameter("holder", holder.kind()).setParameter("subject", subject).getResultList());
    }

    /** The holder's files of which something else can be found once this entity was written: they themselves, and all with a content that was read. */
    public Set<Long> touchedBy(FileHolder holder, Object entity) {
        if (entity instanceof Attachment attachment) return attachment.holder().equals(holder.kind()) ? Set.of(attachment.id()) : Set.of();
        return readings.contentOf(entity).map(hash -> with(holder, hash)).orElse(Set.of());
    }

    private Set<Long> with(FileHolder holder, String hash) {
        return new HashSet<>(database.createQuery("select a.id from Attachment a join a.versions v on v.number = a.latest where a.holder = :holder and v.hash = :hash", Long.class)
                .setParameter("holder", holder.kind()).setParameter("hash", hash).getResultList());
    }
}
