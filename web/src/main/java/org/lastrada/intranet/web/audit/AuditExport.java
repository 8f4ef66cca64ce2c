package org.lastrada.intranet.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.audit.AuditLine.Change;
import org.lastrada.intranet.audit.AuditReading;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.web.export.ExportServlet;
import org.lastrada.intranet.web.shell.AuditWords;

/** The audit trail as a file, filtered as on the page. Times are UTC. */
@WebServlet("/audit/export")
public class AuditExport extends ExportServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("when", "who", "account-number", "what", "subject", "id", "organisation", "before", "after");

    @Inject transient AuditReading reading;
    @Inject transient AuditQuery asked;
    @Inject transient AuditWords words;

    @Override
    protected ExportedTable table() {
        return new ExportedTable("audit", header("audit.", COLUMNS), reading.export(asked.filter()).stream().map(this::row).toList());
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
