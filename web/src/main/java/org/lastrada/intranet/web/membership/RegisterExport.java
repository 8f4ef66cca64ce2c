package org.lastrada.intranet.web.membership;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lastrada.intranet.membership.Register;
import org.lastrada.intranet.web.export.Download;

/** The register as a file: the same filters and order as on the page, all of it. */
@WebServlet("/organisations/export")
public class RegisterExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Register register;
    @Inject transient RegisterQuery asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.send(response, register.export(asked.filter(), asked.order(), asked.isDescending()), request.getParameter("format"));
    }
}
