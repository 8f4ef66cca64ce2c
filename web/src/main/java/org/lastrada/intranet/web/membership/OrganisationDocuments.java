package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.web.faces.Query;
import org.lastrada.intranet.web.file.Files;

/** The documents of one organisation. */
@Named
@RequestScoped
public class OrganisationDocuments {

    private static final String HOLDER = "organisation";

    @Inject Files files;
    @Inject Query query;

    /** An organisation whose documents are not for the reader is not there. */
    public void load() {
        files.of(HOLDER, query.id());
    }

    public long getId() {
        return query.id();
    }

    public String getName() {
        return files.of(HOLDER, query.id()).title();
    }
}
