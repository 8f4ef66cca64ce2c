package org.lastrada.intranet.web.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** What the script of a form sends while somebody types. Answers with the sentence to show, or with nothing when nothing is to be kept. */
@WebServlet("/drafts")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient I18n i18n;
    @Inject transient Format format;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kept = SentForm.in(request).orElseThrow(NotFound::new).keep();
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(kept == null ? "" : i18n.of("drafts.kept", format.time(kept)));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/account/drafts");
    }
}
