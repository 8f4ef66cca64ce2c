package org.lastrada.intranet.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.intake.ImportRow;
import org.lastrada.intranet.intake.ImportState;
import org.lastrada.intranet.intake.PrepareImport;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.Query;

/** Every import there was, the newest first. */
@Named
@RequestScoped
public class ImportList {

    @Inject PrepareImport imports;
    @Inject Query query;
    private Page<ImportRow> page;

    public void load() {
        page = imports.page(query.number("page"));
    }

    public Page<ImportRow> getPage() {
        return page;
    }

    /** Where one goes on. */
    public String address(ImportRow row) {
        return (row.state() == ImportState.PREPARED ? "/imports/rows?id=" : "/imports/result?id=") + row.id();
    }
}
