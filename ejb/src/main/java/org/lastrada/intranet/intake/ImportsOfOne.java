package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;

/**
 * Files in which somebody stands. Such a file holds others too, so it is not handed out; what of it came to the platform is. It goes as a
 * whole, since half a file cannot be undone.
 */
@ApplicationScoped
class ImportsOfOne implements PersonalData {

    private static final List<String> SIGNATURES = List.of("createdBy", "appliedBy", "undoneBy");

    @PersistenceContext EntityManager database;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of();
    }

    @Override
    public Fate fate(Subject subject) {
        var naming = naming(subject).size();
        var signed = database.createQuery("select count(i) from Import i where i.createdBy in :names or i.appliedBy in :names or i.undoneBy in :names", Long.class)
                .setParameter("names", subject.names()).getSingleResult();
        return new Fate(naming, signed);
    }

    @Override
    public void erase(Subject subject) {
        naming(subject).forEach(database::remove);
        database.flush();
        for (var signature : SIGNATURES) database.createQuery("update Import i set i.%1$s = :pseudonym where i.%1$s in :names".formatted(signature))
                .setParameter("pseudonym", subject.pseudonym()).setParameter("names", subject.names()).executeUpdate();
    }

    private List<Import> naming(Subject subject) {
        return database.createQuery("select i from Import i order by i.id", Import.class).getResultStream().filter(one -> one.names(subject)).toList();
    }
}
