package org.lastrada.intranet.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lastrada.intranet.access.session.OwnSessions;
import org.lastrada.intranet.rights.Caller;

/**
 * Ends the session and wipes what the browser kept of it. A servlet, so that every page can hold the button without Faces state.
 * {@code leave=now} ends on a page that says nothing about the platform.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient OwnSessions sessions;
    @Inject transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.endThis();
        caller.leave();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        response.sendRedirect("now".equals(request.getParameter("leave")) ? "/left" : "/sign-in");
    }
}
