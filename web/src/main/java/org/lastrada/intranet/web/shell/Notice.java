package org.lastrada.intranet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.web.faces.I18n;

/**
 * What was just done, said on the page one was redirected to: {@code ?done=membership.saved}. In the address rather than in the flash, so
 * that it survives another node; only keys that exist are said, so nobody can put words into a link.
 */
@Named
@RequestScoped
public class Notice {

    private static final Set<String> BUNDLES = Set.of("access", "membership", "people", "intake", "settings", "mails", "accounts", "jobs", "drafts", "notices", "progress", "calendar", "files", "retention");

    @Inject HttpServletRequest request;
    @Inject I18n i18n;

    /** Nothing on an error page: what is in the address there may be what could not be read. */
    public String getText() {
        if (request.getDispatcherType() == DispatcherType.ERROR) return null;
        if (request.getParameter("expired") != null) return i18n.get("shell.expired");
        var done = request.getParameter("done");
        if (done == null || !done.matches("[a-z-]+\\.[a-z.-]+") || !BUNDLES.contains(done.substring(0, done.indexOf('.')))) return null;
        var key = done.replaceFirst("\\.", ".done.");
        Texts texts = i18n.texts();
        return texts.has(key) ? texts.get(key) : null;
    }
}
