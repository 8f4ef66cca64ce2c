package org.lastrada.intranet.web.faces;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.UnauthenticatedException;
import org.lastrada.intranet.shared.Causes;
import org.lastrada.intranet.shared.DomainException;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.NotNow;
import org.lastrada.intranet.shared.OnceMore;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.csp.CspException;

/**
 * Turns what boundaries throw into what a person reads. A refusal of a button is a sentence on the same page, with everything typed
 * still there; of a page that cannot be shown, a page; everything unexpected goes to the server's error page with an incident number, an outage as
 * one that passes.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final int DUPLICATE_ENTRY = 1062;

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            var cause = root(events.next().getContext().getException());
            events.remove();
            if (!context.getResponseComplete()) answer(context, cause);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable cause) {
        if (FinishedViews.isFinished(context)) redirect(context, here(context) + "expired=1");
        else if (cause instanceof NotFound) refuse(context, HttpServletResponse.SC_NOT_FOUND, cause);
        else if (cause instanceof UnauthenticatedException) redirect(context, "/sign-in");
        else if (cause instanceof AuthorizationException) refuse(context, HttpServletResponse.SC_FORBIDDEN, cause);
        else if (cause instanceof ViewExpiredException || isNoViewOfOurs(context, cause)) redirect(context, here(context) + "expired=1");
        else if (cause instanceof CspException || isNoUpload(context, cause)) send(context, HttpServletResponse.SC_BAD_REQUEST, cause);
        else if (cause instanceof NotNow later) sayLater(context, later);
        else if (cause instanceof DomainException refusal && answersAButton(context)) say(context, refusal.textKey(), refusal.arguments());
        else if (OnceMore.stoodInTheWay(cause)) fail(context, cause);
        else if (cause instanceof OptimisticLockException && answersAButton(context)) say(context, "refusal.EditedMeanwhile");
        else if (isThereAlready(cause) && context.isPostback()) sendTwice(context, cause);
        else if (cause instanceof DomainException) send(context, HttpServletResponse.SC_CONFLICT, cause);
        else fail(context, cause);
    }

    /** A view state that was made up, such as {@code stateless} for a page that keeps state. */
    private static boolean isNoViewOfOurs(FacesContext context, Throwable cause) {
        return cause instanceof FacesException && context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW;
    }

    /** A form with a field for a file that came without any, as no browser sends it. */
    private static boolean isNoUpload(FacesContext context, Throwable cause) {
        return cause instanceof ServletException && context.getCurrentPhaseId() == PhaseId.APPLY_REQUEST_VALUES;
    }

    /** Two at once with the same thing, or a button pressed twice: both found it missing, the database keeps one. */
    private static boolean isThereAlready(Throwable cause) {
        return Causes.of(cause).anyMatch(behind -> behind instanceof SQLIntegrityConstraintViolationException sql && sql.getErrorCode() == DUPLICATE_ENTRY);
    }

    private static boolean answersAButton(FacesContext context) {
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Programs go by the status, people by the sentence. What a script asked for is drawn with the usual status only. */
    private static void sayLater(FacesContext context, NotNow later) {
        context.getExternalContext().setResponseHeader("Retry-After", later.secondsLeft());
        if (!answersAButton(context)) send(context, PlainRefusal.TOO_MANY_REQUESTS, later);
        else {
            if (!context.getPartialViewContext().isAjaxRequest()) context.getExternalContext().setResponseStatus(PlainRefusal.TOO_MANY_REQUESTS);
            say(context, later.textKey(), later.arguments());
        }
    }

    private static void say(FacesContext context, String key, Object... arguments) {
        Messages.add(FacesMessage.SEVERITY_ERROR, null, "{0}", Words.now().of(key, arguments));
        context.renderResponse();
    }

    private static void refuse(FacesContext context, int status, Throwable cause) {
        Refused.log(Faces.getRequest(), status);
        send(context, status, cause);
    }

    private static void send(FacesContext context, int status, Throwable cause) {
        try {
            if (cause instanceof DomainException refusal) Faces.setRequestAttribute("refusal", Words.now().of(refusal.textKey(), refusal.arguments()));
            context.getExternalContext().responseSendError(status, "");
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of its own: the one with the form may have ended with the request that came first. */
    private static void sendTwice(FacesContext context, Throwable cause) {
        Faces.setRequestAttribute("refusal", Words.now().of("shell.error.twice.text"));
        send(context, HttpServletResponse.SC_CONFLICT, cause);
    }

    private static void fail(FacesContext context, Throwable cause) {
        Faces.setRequestAttribute("incident", Incident.log(cause, Faces.getRequestURI()));
        send(context, Outage.statusOf(cause, Faces.getResponse()), cause);
    }

    private static void redirect(FacesContext context, String path) {
        try {
            context.getExternalContext().redirect(path);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String here(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var path = request.getServletPath().replaceAll("\\.xhtml$", "");
        var query = request.getQueryString();
        return path + "?" + (query == null ? "" : query.replaceAll("(^|&)expired=1", "") + "&");
    }

    /** What was thrown, without the wrapping of Faces, EL, reflection and EJB. */
    private static Throwable root(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && (cause instanceof FacesException || cause instanceof ELException || cause instanceof EJBException
                || cause instanceof InvocationTargetException || cause instanceof IllegalStateException)) cause = cause.getCause();
        return cause;
    }
}
