package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.membership.OrganisationPages;
import org.lastrada.intranet.web.faces.Query;
import org.lastrada.intranet.web.file.Files;

/** The documents of one organisation. */
@Named
@RequestScoped
public class OrganisationDocuments {

    @Inject OrganisationPages pages;
    @Inject Files files;
    @Inject Query query;
    private String name;

    /** The documents first: an organisation whose documents are not for the reader is not there. */
    public void load() {
        files.of("organisation", query.id());
    }

    public long getId() {
        return query.id();
    }

    public String getName() {
        if (name == null) name = pages.name(query.id());
        return name;
    }
}
