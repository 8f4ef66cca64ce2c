package org.lastrada.intranet.web.retention;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.hold.HoldRow;
import org.lastrada.intranet.retention.hold.LegalHolds;
import org.lastrada.intranet.web.export.Download;
import org.lastrada.intranet.web.faces.I18n;

/** All legal holds, in the order of the page: {@code ?format=csv|xlsx}. */
@WebServlet("/retention/holds-export")
public class HoldsExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("on", "state", "reason", "from", "until");

    @Inject transient LegalHolds holds;
    @Inject transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var header = COLUMNS.stream().map(column -> i18n.get("retention.hold." + column)).toList();
        Download.send(response, new ExportedTable("legal-holds", header, holds.export().stream().map(this::cells).toList()), request.getParameter("format"));
    }

    private List<Object> cells(HoldRow hold) {
        return Arrays.asList(hold.name(), i18n.get(hold.stateKey()), hold.reason(), hold.starts(), hold.ends());
    }
}
