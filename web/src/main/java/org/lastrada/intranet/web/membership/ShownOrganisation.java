package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.membership.OrganisationDetail;
import org.lastrada.intranet.membership.OrganisationPages;

/** An organisation as it is in this request: asked for once, and never carried over to the next. */
@RequestScoped
public class ShownOrganisation {

    @Inject OrganisationPages pages;
    private OrganisationDetail detail;

    OrganisationDetail of(long id) {
        if (detail == null || detail.id() != id) detail = pages.organisation(id);
        return detail;
    }
}
