package org.lastrada.intranet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Incident;

/** What the error page says: a refusal's own sentence, or a general one and an incident number. */
@Named
@RequestScoped
public class Problem {

    @Inject HttpServletRequest request;
    @Inject I18n i18n;
    private String incident;

    public String getTitle() {
        return i18n.get(isRefusal() ? "shell.error.refused.title" : is(HttpServletResponse.SC_SERVICE_UNAVAILABLE) ? "shell.error.away.title" : isOurs() ? "shell.error.any.title" : "shell.error.request.title");
    }

    public String getText() {
        if (isRefusal()) return String.valueOf(request.getAttribute("refusal"));
        if (is(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)) return i18n.get("shell.error.too-large.text");
        if (is(HttpServletResponse.SC_SERVICE_UNAVAILABLE)) return i18n.get("shell.error.away.text");
        return i18n.get(isOurs() ? "shell.error.any.text" : "shell.error.request.text");
    }

    /** Null for what was the request's fault. */
    public String getIncident() {
        if (!isOurs() || isRefusal()) return null;
        if (incident == null) incident = (String) request.getAttribute("incident");
        if (incident == null && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            incident = Incident.log(cause, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        }
        return incident;
    }

    private boolean is(int status) {
        return Integer.valueOf(status).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    private boolean isRefusal() {
        return request.getAttribute("refusal") != null;
    }

    private boolean isOurs() {
        return !(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) || status >= 500;
    }
}
