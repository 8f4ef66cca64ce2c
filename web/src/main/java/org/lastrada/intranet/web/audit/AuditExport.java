package org.lastrada.intranet.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.audit.AuditLine.Change;
import org.lastrada.intranet.audit.AuditReading;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.web.export.Download;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.shell.AuditWords;

/** The audit trail as a file, filtered as on the page. Times are UTC. */
@WebServlet("/audit/export")
public class AuditExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient AuditReading reading;
    @Inject transient AuditQuery asked;
    @Inject transient AuditWords words;
    @Inject transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.send(response, table(reading.export(asked.filter())), request.getParameter("format"));
    }

    private ExportedTable table(List<AuditLine> lines) {
        var header = Stream.of("when", "who", "account-number", "what", "subject", "id", "organisation", "before", "after").map(column -> i18n.get("audit." + column)).toList();
        return new ExportedTable("audit", header, lines.stream().map(this::row).toList());
    }

    private List<Object> row(AuditLine line) {
        return Arrays.asList(line.at().toString(), line.actor(), line.accountId(), words.action(line.action()), words.subject(line.subjectType()), line.subjectId(),
                line.organisationId(), said(line, true), said(line, false));
    }

    private String said(AuditLine line, boolean before) {
        return line.changes().stream().filter(change -> !value(change, before).isEmpty())
                .map(change -> words.attribute(change.attribute()) + ": " + value(change, before)).collect(Collectors.joining("; "));
    }

    private static String value(Change change, boolean before) {
        return before ? change.before() : change.after();
    }
}
