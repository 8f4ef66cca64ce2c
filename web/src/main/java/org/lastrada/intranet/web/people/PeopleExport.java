package org.lastrada.intranet.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.people.Directory;
import org.lastrada.intranet.people.DirectoryRow;
import org.lastrada.intranet.web.export.ExportServlet;
import org.lastrada.intranet.web.faces.Format;

/** The directory as a file. */
@WebServlet("/people/export")
public class PeopleExport extends ExportServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("given-name", "family-name", "organisation", "country", "job-title", "functions", "languages", "email", "phone", "number");

    @Inject transient Directory directory;
    @Inject transient DirectoryQuery asked;
    @Inject transient PeopleDirectory words;
    @Inject transient Format format;

    @Override
    protected ExportedTable table() {
        var rows = directory.export(asked.filter(), asked.order(), asked.isDescending());
        return new ExportedTable("people", header("people.", COLUMNS), rows.stream().map(this::cells).toList());
    }

    private List<Object> cells(DirectoryRow row) {
        return Arrays.asList(row.givenName(), row.familyName(), row.organisation(), format.country(row.country()), row.jobTitle(),
                words.functions(row.functions()), format.languages(row.languages()), row.email(), row.phone(), row.id());
    }
}
