package org.lastrada.intranet.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

/** Forms send to the whole address of their page, so that a page which has to be opened afresh still knows what it is about. */
public class WholeAddress extends ViewHandlerWrapper {

    public WholeAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var action = super.getActionURL(context, viewId);
        var isOwn = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
        return !isOwn || action.contains("?") ? action : action + query((HttpServletRequest) context.getExternalContext().getRequest());
    }

    /** What of the address says which page it is, with its question mark; not what was said on it once. */
    public static String query(HttpServletRequest request) {
        if (request.getQueryString() == null) return "";
        var query = request.getQueryString().replaceAll("(^|&)(expired|done)=[^&]*", "").replaceAll("^&", "");
        return query.isEmpty() ? "" : "?" + query;
    }
}
