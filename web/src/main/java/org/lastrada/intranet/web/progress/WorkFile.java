package org.lastrada.intranet.web.progress;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lastrada.intranet.progress.OwnWork;
import org.lastrada.intranet.web.export.Download;
import org.lastrada.intranet.web.faces.Query;

/** What came of long work, {@code id} and {@code format=csv|xlsx}. Sent, not asked for, since that it was taken is written down. */
@WebServlet("/progress/file")
public class WorkFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient OwnWork work;
    @Inject transient Query query;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.send(response, work.file(query.id()), request.getParameter("format"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/progress/detail?id=" + work.one(query.id()).id());
    }
}
