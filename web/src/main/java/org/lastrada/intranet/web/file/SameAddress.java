package org.lastrada.intranet.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.lastrada.intranet.web.faces.WholeAddress;
import org.omnifaces.util.Faces;

/** The page one is on, opened afresh after something was done on it. */
@RequestScoped
public class SameAddress {

    @Inject HttpServletRequest request;

    /** @param done key of what is said there */
    void open(String done) {
        var query = WholeAddress.query(request);
        Faces.redirect(request.getServletPath().replaceAll("(?<=/)index(\\.xhtml)?$|\\.xhtml$", "") + query + (query.isEmpty() ? "?" : "&") + "done=" + done);
    }
}
