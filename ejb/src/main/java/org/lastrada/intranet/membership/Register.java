package org.lastrada.intranet.membership;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.membership.kind.ClassesChanged;
import org.lastrada.intranet.membership.kind.OrganisationClasses;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Kept;
import org.lastrada.intranet.shared.Page;

/** The register of organisations: pages, the whole of it for export, and the counts behind the map. */
@Stateless
@Requires(Permission.ORGANISATION_VIEW)
public class Register {

    /** A class as a filter offers it. */
    public record ClassOption(String code, String label, boolean listed, boolean retired) { }

    private static final Kept<Locale, List<ClassOption>> CLASSES = new Kept<>();

    @Inject Organisations organisations;
    @Inject OrganisationClasses classes;
    @Inject RegisterSheet sheet;
    @Inject Settling settling;
    @Inject AuditTrail audit;
    @Inject Caller caller;
    @Inject Clock clock;

    public Page<OrganisationRow> page(RegisterFilter filter, RegisterOrder order, boolean descending, Integer number) {
        settling.settleOnceADay();
        return organisations.page(filter, order, descending, Page.number(number));
    }

    @Requires(Permission.ORGANISATION_EXPORT)
    public ExportedTable export(RegisterFilter filter, RegisterOrder order, boolean descending) {
        settling.settleOnceADay();
        var rows = organisations.all(filter, order, descending);
        audit.recordPersonal("register.exported", "register", "organisations", null, Map.of("rows", rows.size(), "filter", filter));
        return new ExportedTable("organisations", RegisterSheet.header(caller.texts()), sheet.rows(rows));
    }

    /** How many all of them are: for who takes the whole register, bit by bit. */
    @Requires(Permission.ORGANISATION_EXPORT)
    public long count() {
        settling.settleOnceADay();
        return organisations.count();
    }

    /** In the order of their numbers. @param id 0 for the first */
    @Requires(Permission.ORGANISATION_EXPORT)
    public List<OrganisationRow> after(long id, int most) {
        return organisations.after(id, most);
    }

    public List<CountryCount> perCountry() {
        settling.settleOnceADay();
        return organisations.perCountry();
    }

    public Map<String, Long> countries() {
        return organisations.countriesWithOrganisations();
    }

    public List<String> languages() {
        return organisations.languagesSpoken();
    }

    public List<ClassOption> classes(Locale language) {
        return CLASSES.get(language, clock, () -> classes.all().stream()
                .map(c -> new ClassOption(c.code(), c.label(language), c.isListed(), c.isRetired())).toList());
    }

    static void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) ClassesChanged classes) {
        CLASSES.forget();
    }
}
