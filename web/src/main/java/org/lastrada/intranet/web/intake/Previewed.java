package org.lastrada.intranet.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.intake.ImportPreview;
import org.lastrada.intranet.intake.PrepareImport;

/** The rows of an import as they are in this request: computed once, and never carried over to the next. */
@RequestScoped
public class Previewed {

    @Inject PrepareImport imports;
    private ImportPreview preview;

    ImportPreview of(long id) {
        if (preview == null || preview.about().id() != id) preview = imports.preview(id);
        return preview;
    }

    void forget() {
        preview = null;
    }
}
