package org.lastrada.intranet.web.draft;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lastrada.intranet.web.faces.FinishedViews;

/** What was sent and could not be saved (a refusal, a page that was open for too long) becomes the draft; what led on to another page was saved, and its draft goes. */
public class KeepTyped implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (isSaved(context, event.getPhaseId())) sent(context).ifPresent(SentForm::done);
        else if (isNotSaved(context, event.getPhaseId())) sent(context).ifPresent(SentForm::keep);
    }

    private static boolean isSaved(FacesContext context, PhaseId phase) {
        return phase == PhaseId.INVOKE_APPLICATION && context.isPostback() && context.getResponseComplete();
    }

    private static boolean isNotSaved(FacesContext context, PhaseId phase) {
        if (phase == PhaseId.RESTORE_VIEW) return context.getViewRoot() == null || FinishedViews.isFinished(context);
        if (phase == PhaseId.PROCESS_VALIDATIONS) return context.isValidationFailed();
        return phase == PhaseId.INVOKE_APPLICATION && context.isPostback();
    }

    private static Optional<SentForm> sent(FacesContext context) {
        return SentForm.in((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
