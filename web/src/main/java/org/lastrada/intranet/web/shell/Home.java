package org.lastrada.intranet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.membership.OrganisationDetail;
import org.lastrada.intranet.membership.OrganisationPages;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.web.membership.Explanation;

/** The first page: where one stands, and where one can go. */
@Named
@RequestScoped
public class Home {

    @Inject OrganisationPages pages;
    @Inject Explanation explanation;
    @Inject Caller caller;
    private OrganisationDetail own;

    public void load() {
        var organisation = caller.holder().organisationId();
        if (organisation != null && caller.may(Permission.ORGANISATION_VIEW)) own = pages.organisation(organisation);
    }

    /** The caller's organisation, or null. */
    public OrganisationDetail getOwn() {
        return own;
    }

    public String getWhy() {
        return own.listed() ? explanation.of(own.standing()) : "";
    }

    /** Belongs to an organisation whose membership does not count today: that is why so little is to be seen. */
    public boolean isAtRest() {
        return caller.holder().organisationId() != null && !caller.may(Permission.ORGANISATION_VIEW);
    }
}
