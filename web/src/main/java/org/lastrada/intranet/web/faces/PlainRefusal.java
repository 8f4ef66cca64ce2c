package org.lastrada.intranet.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.authz.AuthorizationException;
import org.lastrada.intranet.shared.Causes;
import org.lastrada.intranet.shared.DomainException;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.NotNow;

/** Answers what a download or the question who is asking was refused, outside of Faces, with the same pages as {@link RefusalHandler}. */
public final class PlainRefusal {

    static final int TOO_MANY_REQUESTS = 429;

    private PlainRefusal() { }

    /** @return false when it is none: then it is a mistake of ours and the server's error page is the answer */
    public static boolean answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Outage.isBehind(failure)) {
            request.setAttribute("incident", Incident.log(failure, request.getRequestURI()));
            response.sendError(Outage.statusOf(failure, response));
            return true;
        }
        if (isCutOff(failure, request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return true;
        }
        var refusal = Causes.of(failure).filter(cause -> cause instanceof DomainException || cause instanceof AuthorizationException).findFirst().orElse(null);
        if (refusal instanceof DomainException said) request.setAttribute("refusal", Words.now().of(said.textKey(), said.arguments()));
        if (refusal instanceof NotNow later) response.setHeader("Retry-After", later.secondsLeft());
        if (refusal == null) return false;
        Refused.log(request, status(refusal));
        response.sendError(status(refusal));
        return true;
    }

    /** An upload that ended before its last part, or never had one: found out by whoever first reads from it. */
    private static boolean isCutOff(Throwable failure, HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/") && Causes.of(failure).anyMatch(IOException.class::isInstance);
    }

    private static int status(Throwable refusal) {
        if (refusal instanceof NotNow) return TOO_MANY_REQUESTS;
        if (refusal instanceof NotFound) return HttpServletResponse.SC_NOT_FOUND;
        return refusal instanceof DomainException ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_FORBIDDEN;
    }
}
