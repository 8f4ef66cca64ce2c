package org.lastrada.intranet.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.system.Environment;

/** Where nodes share their sessions, what Faces keeps in one holds still between two requests ({@link StillMap}); asked last, once a request has come to its end. */
public class StillSession implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String OF_FACES = "com.sun.faces.";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (isOver(event) && keepsState(context) && CDI.current().select(Environment.class).get().isOneOfSeveral()) settle(context);
    }

    private static boolean isOver(PhaseEvent event) {
        return event.getPhaseId() == PhaseId.RENDER_RESPONSE || event.getFacesContext().getResponseComplete();
    }

    /** Looking at what is in a session has it sent to the other node, which pages that only show are spared. */
    private static boolean keepsState(FacesContext context) {
        var onlyShows = !context.isPostback() && context.getViewRoot() != null && context.getViewRoot().isTransient();
        return !onlyShows && context.getExternalContext().getSession(false) != null;
    }

    @SuppressWarnings("unchecked")
    private static void settle(FacesContext context) {
        var session = context.getExternalContext().getSessionMap();
        for (var name : List.copyOf(session.keySet())) {
            if (name.startsWith(OF_FACES) && session.get(name) instanceof Map<?, ?> kept) session.put(name, StillMap.of((Map<String, Object>) kept));
        }
    }
}
