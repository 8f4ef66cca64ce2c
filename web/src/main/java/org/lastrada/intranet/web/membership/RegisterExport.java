package org.lastrada.intranet.web.membership;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.membership.Register;
import org.lastrada.intranet.web.export.ExportServlet;

/** The register as a file: the same filters and order as on the page, all of it. */
@WebServlet("/organisations/export")
public class RegisterExport extends ExportServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Register register;
    @Inject transient RegisterQuery asked;

    @Override
    protected ExportedTable table() {
        return register.export(asked.filter(), asked.order(), asked.isDescending());
    }
}
