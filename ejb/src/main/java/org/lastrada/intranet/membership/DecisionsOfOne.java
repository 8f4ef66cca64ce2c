package org.lastrada.intranet.membership;

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

/** Decisions on memberships that somebody signed, or whose reason names them: they stay decided, by the pseudonym and about it. */
@ApplicationScoped
class DecisionsOfOne implements PersonalData {

    private static final List<String> SIGNED = List.of("Suspension", "StatusOverride");
    private static final List<String> TABLES = List.of("suspension", "status_override");

    @PersistenceContext EntityManager database;
    @Inject Traces traces;

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
        return new Fate(0, TABLES.stream().mapToLong(table -> traces.signed(subject, table, "decided_by") + traces.mentioned(subject, table, "reason")).sum());
    }

    @Override
    public void erase(Subject subject) {
        TABLES.forEach(table -> {
            traces.sign(subject, table, "decided_by");
            traces.unname(subject, table, "reason");
        });
    }
}
