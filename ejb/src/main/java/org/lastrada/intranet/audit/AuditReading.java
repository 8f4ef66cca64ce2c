package org.lastrada.intranet.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Page;

/** The audit trail for those who watch: read, taken along, verified. Taking along and verifying are themselves written down. */
@Stateless
@Requires(Permission.AUDIT_VIEW)
public class AuditReading {

    /** A file of more rows than this is no longer read by anybody; whoever needs more asks for it in parts. */
    static final int MOST_ROWS = 50_000;

    @Inject AuditEntries entries;
    @Inject AuditTrail audit;
    @Inject Chain chain;

    public Page<AuditLine> page(AuditFilter filter, Integer number) {
        return entries.page(filter.conditions(), Page.number(number));
    }

    /** Newest first. */
    public List<AuditLine> export(AuditFilter filter) {
        var total = entries.count(filter.conditions());
        if (total > MOST_ROWS) throw new TooManyRowsToExport(total, MOST_ROWS);
        var rows = entries.all(filter.conditions());
        audit.recordPersonal("audit.exported", "audit", "trail", null, Map.of("rows", rows.size(), "filter", filter));
        return rows;
    }

    /** The actions and kinds of things there are rows of. */
    public List<String> actions() {
        return entries.actions();
    }

    public List<String> subjectTypes() {
        return entries.subjectTypes();
    }

    /** @param kept a head from safe keeping, or {@link Head#BEGINNING} */
    public Examination examine(Head kept) {
        var found = chain.examine(kept);
        audit.record("audit.verified", "audit", "trail", null, Map.of("intact", found.isIntact(), "head", found.verdict().head()));
        return found;
    }
}
