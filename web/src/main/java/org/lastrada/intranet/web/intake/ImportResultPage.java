package org.lastrada.intranet.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.intake.ImportResult;
import org.lastrada.intranet.intake.ImportState;
import org.lastrada.intranet.intake.PrepareImport;
import org.lastrada.intranet.intake.RunImport;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Faces;

/** What came of an import, and the way back. */
@Named("importResult")
@ViewScoped
public class ImportResultPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PrepareImport imports;
    @Inject RunImport run;
    @Inject Query query;
    private long id;
    private transient ImportResult result;

    public void load() {
        id = query.id();
        if (getResult().about().state() == ImportState.PREPARED) Faces.redirect("/imports/rows?id=%s", String.valueOf(id));
    }

    public void undo() {
        Faces.redirect(run.undo(id).map(running -> "/progress/detail?id=" + running).orElse("/imports/result?id=" + id + "&done=intake.undone"));
    }

    public ImportResult getResult() {
        if (result == null) result = imports.result(id);
        return result;
    }

    public boolean isApplied() {
        return getResult().about().state() == ImportState.APPLIED;
    }

    public long getId() {
        return id;
    }
}
