package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.file.FileHolder;
import org.lastrada.intranet.file.FileText;
import org.lastrada.intranet.library.FoundFiles;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.search.Audience;
import org.lastrada.intranet.search.Entry;

/** Documents of organisations can be found by whoever may read the documents of that organisation. */
@ApplicationScoped
class FoundDocuments extends FoundFiles {

    @PersistenceContext EntityManager database;
    @Inject OrganisationFiles files;

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public String label() {
        return "membership.search.documents";
    }

    @Override
    protected FileHolder holder() {
        return files;
    }

    @Override
    protected List<Entry> described(List<FileText> all) {
        var organisations = database.createQuery("select o.id as id, o.shortName as name, o.country as country from Organisation o where o.id in :ids", Tuple.class)
                .setParameter("ids", all.stream().map(FileText::subject).distinct().toList()).getResultStream().collect(Collectors.toMap(row -> row.get("id", Long.class), row -> row));
        return all.stream().map(file -> entry(file, organisations.get(file.subject()))).toList();
    }

    private Entry entry(FileText file, Tuple organisation) {
        return new Entry(file.id(), file.name(), organisation.get("name", String.class), file.words(), organisation.get("country", String.class), file.subject(), Set.of(), day(file),
                Audience.reaching(Permission.DOCUMENT_VIEW, file.subject()), null);
    }

    /** They are found by the name of whose they are, too. */
    @Override
    public Set<Long> touchedBy(Object entity) {
        return entity instanceof Organisation organisation ? of(organisation.id()) : super.touchedBy(entity);
    }
}
