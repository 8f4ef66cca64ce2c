package org.lastrada.intranet.retention.hold;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.retention.Subjects;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.Page;

/** Placing and lifting legal holds. */
@Stateless
@Requires(Permission.RETENTION_EDIT)
public class LegalHolds {

    @Inject Holds holds;
    @Inject Days days;
    @Inject Subjects subjects;
    @Inject AuditTrail audit;

    @Requires(Permission.RETENTION_VIEW)
    public Page<HoldRow> page(Integer number) {
        return holds.page(Page.number(number));
    }

    /** All of them, to be taken along. */
    @Requires(Permission.RETENTION_VIEW)
    public List<HoldRow> export() {
        var all = holds.all();
        audit.recordPersonal("hold.exported", "hold", "all", null, Map.of("rows", all.size()));
        return all;
    }

    /**
     * @param from  null for today
     * @param until the last day, or null until further notice
     * @throws NothingHasThatNumber when there is no such person
     * @throws HoldNeedsAReason       @throws HoldEndsBeforeItStarts
     */
    public void onPerson(long id, String reason, LocalDate from, LocalDate until) {
        mustBeThere(id, Set.of(id), Set.of());
        holds.add(Hold.onPerson(id, reason, from == null ? days.today() : from, until));
    }

    /** As {@link #onPerson}: on everybody who belongs there, or did last. */
    public void onOrganisation(long id, String reason, LocalDate from, LocalDate until) {
        mustBeThere(id, Set.of(), Set.of(id));
        holds.add(Hold.onOrganisation(id, reason, from == null ? days.today() : from, until));
    }

    /** From today. @throws HoldIsOver */
    public void lift(long id) {
        holds.lock(id).lift(days.today());
    }

    private void mustBeThere(long id, Set<Long> people, Set<Long> organisations) {
        if (subjects.names(people, organisations).isEmpty()) throw new NothingHasThatNumber(id);
    }
}
