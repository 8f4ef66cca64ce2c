package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;

/** Decisions on memberships that somebody signed: they stay decided, by the pseudonym. */
@ApplicationScoped
class DecisionsOfOne implements PersonalData {

    private static final List<String> SIGNED = List.of("Suspension", "StatusOverride");

    @PersistenceContext EntityManager database;

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of(new ExportedTable("decisions", List.of("decision", "organisation", "decidedAt", "reason"), SIGNED.stream().flatMap(kind -> database.createQuery(
                        "select '" + kind + "', d.organisation.shortName, d.decidedAt, d.reason from " + kind + " d where d.decidedBy in :names order by d.id", Object[].class)
                .setParameter("names", subject.names()).getResultStream()).map(List::<Object>of).toList()));
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(0, SIGNED.stream().mapToLong(kind -> database.createQuery("select count(d) from " + kind + " d where d.decidedBy in :names", Long.class)
                .setParameter("names", subject.names()).getSingleResult()).sum());
    }

    @Override
    public void erase(Subject subject) {
        for (var kind : SIGNED) database.createQuery("update " + kind + " d set d.decidedBy = :pseudonym where d.decidedBy in :names")
                .setParameter("pseudonym", subject.pseudonym()).setParameter("names", subject.names()).executeUpdate();
    }
}
