package org.lastrada.intranet.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.audit.History;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

/** One organisation with everything its page shows. */
@Stateless
@Requires(Permission.ORGANISATION_VIEW)
public class OrganisationPages {

    @Inject Organisations organisations;
    @Inject Settling settling;
    @Inject History history;
    @Inject Caller caller;

    public OrganisationDetail organisation(long id) {
        var organisation = organisations.whole(id);
        return OrganisationDetail.of(organisation, settling.settle(organisation));
    }

    public OrganisationStanding standing(long id) {
        var organisation = organisations.withDates(id);
        return new OrganisationStanding(id, organisation.shortName(), organisation.organisationClass().isListed(), settling.settle(organisation));
    }

    public String name(long id) {
        return organisations.name(id);
    }

    /** Nothing when it was removed: its history outlives it, under the id it had. */
    @Requires(Permission.ORGANISATION_HISTORY)
    public Optional<String> nameIfThere(long id) {
        caller.reach(Permission.ORGANISATION_HISTORY, id);
        return organisations.find(id).map(Organisation::shortName);
    }

    /** @throws NotFound when there is no such organisation and never was */
    @Requires(Permission.ORGANISATION_HISTORY)
    public Page<AuditLine> history(long id, Integer page) {
        caller.reach(Permission.ORGANISATION_HISTORY, id);
        var lines = history.of("organisation", id, page);
        if (lines.isEmpty() && organisations.find(id).isEmpty()) throw new NotFound();
        return lines;
    }
}
