package org.lastrada.intranet.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.people.Directory;
import org.lastrada.intranet.people.DirectoryRow;
import org.lastrada.intranet.web.export.Download;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** The directory as a file, {@code ?format=csv|xlsx} and the filters of the page. */
@WebServlet("/people/export")
public class PeopleExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("given-name", "family-name", "organisation", "country", "job-title", "functions", "languages", "email", "phone");

    @Inject transient Directory directory;
    @Inject transient DirectoryQuery asked;
    @Inject transient PeopleDirectory words;
    @Inject transient Format format;
    @Inject transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rows = directory.export(asked.filter(), asked.order(), asked.isDescending());
        Download.send(response, new ExportedTable("people", header(), rows.stream().map(this::cells).toList()), request.getParameter("format"));
    }

    private List<String> header() {
        return Stream.concat(COLUMNS.stream().map(column -> i18n.get("people." + column)), Stream.of(i18n.get("people.number"))).toList();
    }

    private List<Object> cells(DirectoryRow row) {
        return Arrays.asList(row.givenName(), row.familyName(), row.organisation(), format.country(row.country()), row.jobTitle(),
                words.functions(row.functions()), format.languages(row.languages()), row.email(), row.phone(), row.id());
    }
}
