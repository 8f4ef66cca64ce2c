package org.lastrada.intranet.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.lastrada.intranet.intake.ImportKind;
import org.lastrada.intranet.intake.PrepareImport;
import org.omnifaces.util.Faces;

/** Brings a file. */
@Named
@RequestScoped
public class NewImport {

    @Inject PrepareImport imports;
    private ImportKind kind = ImportKind.ORGANISATIONS;
    private Part file;

    public void bring() throws IOException {
        try (var in = file.getInputStream()) {
            var id = imports.bring(kind, file.getSubmittedFileName(), in.readAllBytes());
            Faces.redirect("/imports/columns?id=%s", String.valueOf(id));
        }
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
