package org.lastrada.intranet.web.faces;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that led on to another page and is sent once more (the browser's Back, a late second click) finds its page without the bean that
 * it was filled from. Each page that keeps state is marked where its beans live; one that comes back without the mark is over, and is
 * opened afresh like one that was open for too long. So is one that was sent before it had come to its end, where its state stands: Faces
 * would take it for somebody who only looks.
 */
public class FinishedViews implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;
    private static final String MARK = FinishedViews.class.getName();

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var view = (UIViewRoot) event.getSource();
        if (!view.isTransient() && view != event.getFacesContext().getAttributes().get(MARK)) view.getViewMap().put(MARK, true);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (isFinished(context)) throw new ViewExpiredException(context.getViewRoot().getViewId());
        if (context.isPostback()) context.getAttributes().put(MARK, context.getViewRoot());
    }

    /** Asked once the view was restored; it may also come to its end while this runs, by the same button pressed twice. */
    public static boolean isFinished(FacesContext context) {
        var view = context.getViewRoot();
        if (view == null || view.isTransient()) return false;
        return context.isPostback() ? !view.getViewMap().containsKey(MARK) : isCutOff(context);
    }

    /** A form of Faces begins with its own name. */
    private static boolean isCutOff(FacesContext context) {
        var sent = (HttpServletRequest) context.getExternalContext().getRequest();
        return "POST".equals(sent.getMethod()) && context.getExternalContext().getRequestParameterMap().entrySet().stream().anyMatch(field -> field.getKey().equals(field.getValue()));
    }
}
