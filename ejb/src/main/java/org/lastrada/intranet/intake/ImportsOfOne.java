package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Traces;

/**
 * Files in which somebody stands. Such a file holds others too, so it is not handed out; what of it came to the platform is, and that
 * they brought one. It goes as a whole, since half a file cannot be undone.
 */
@ApplicationScoped
class ImportsOfOne implements PersonalData {

    private static final String[] SIGNATURES = {"created_by", "applied_by", "undone_by"};

    @PersistenceContext EntityManager database;
    @Inject Imports imports;
    @Inject Traces traces;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of(new ExportedTable("imports", List.of("file", "broughtAt", "appliedAt", "undoneAt"),
                database.createQuery("select i from Import i where i.createdBy in :names order by i.id", Import.class).setParameter("names", subject.names())
                        .getResultStream().map(Import::told).toList()));
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(imports.naming(subject.names()).size(), traces.signed(subject, "import", SIGNATURES));
    }

    @Override
    public void erase(Subject subject) {
        imports.naming(subject.names()).forEach(database::remove);
        database.flush();
        traces.sign(subject, "import", SIGNATURES);
        traces.unname(subject, "import", "file_name");
    }
}
