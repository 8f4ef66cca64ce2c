package org.lastrada.intranet.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lastrada.intranet.notification.Inbox;
import org.lastrada.intranet.shared.NotFound;

/**
 * The buttons of the inbox. A servlet, so that the list needs no Faces state: each button names what it means, and a notice that came
 * meanwhile is not marked in another's place.
 */
@WebServlet("/notices/mark")
public class MarkNotices extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Inbox inbox;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("open") != null) response.sendRedirect(inbox.open(number(request.getParameter("open"))));
        else if (request.getParameter("thing") != null) response.sendRedirect(read(request));
        else response.sendRedirect(readAll());
    }

    private static long number(String typed) {
        return Optional.of(typed).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf).orElseThrow(NotFound::new);
    }

    private String read(HttpServletRequest request) {
        inbox.read(request.getParameter("thing"));
        return "/notices/?" + (request.getParameter("unread") == null ? "" : "unread=1&") + "done=notices.read";
    }

    private String readAll() {
        inbox.readAll();
        return "/notices/?done=notices.read-all";
    }
}
