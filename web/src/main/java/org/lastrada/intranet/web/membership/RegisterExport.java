package org.lastrada.intranet.web.membership;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.membership.OrganisationRow;
import org.lastrada.intranet.membership.Register;
import org.lastrada.intranet.web.export.Download;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** The register as a file: the same filters and order as on the page, all of it. */
@WebServlet("/organisations/export")
public class RegisterExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Register register;
    @Inject transient RegisterQuery asked;
    @Inject transient MembershipOptions options;
    @Inject transient I18n i18n;
    @Inject transient Format format;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rows = register.export(asked.filter(), asked.order(), asked.isDescending()).stream().map(this::cells).toList();
        var header = List.of("name", "legal-name", "country", "city", "class", "status", "joined").stream().map(key -> i18n.get("membership." + key)).toList();
        Download.send(response, new ExportedTable("organisations", header, rows), request.getParameter("format"));
    }

    private List<Object> cells(OrganisationRow row) {
        return Arrays.asList(row.shortName(), row.legalName(), format.country(row.country()), row.city(), options.label(row.classCode()),
                i18n.get("membership.status." + row.status()), row.joined());
    }
}
