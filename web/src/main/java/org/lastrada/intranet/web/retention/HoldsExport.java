package org.lastrada.intranet.web.retention;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.hold.HoldRow;
import org.lastrada.intranet.retention.hold.LegalHolds;
import org.lastrada.intranet.web.export.ExportServlet;

/** All legal holds, in the order of the page. */
@WebServlet("/retention/holds-export")
public class HoldsExport extends ExportServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("on", "state", "reason", "from", "until");

    @Inject transient LegalHolds holds;

    @Override
    protected ExportedTable table() {
        return new ExportedTable("legal-holds", header("retention.hold.", COLUMNS), holds.export().stream().map(this::cells).toList());
    }

    private List<Object> cells(HoldRow hold) {
        return Arrays.asList(hold.name(), i18n.get(hold.stateKey()), hold.reason(), hold.starts(), hold.ends());
    }
}
