package org.lastrada.intranet.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.lastrada.intranet.file.BringFiles;
import org.lastrada.intranet.file.FileDetail;
import org.lastrada.intranet.file.FileShelf;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Faces;

/** One file: what it looks like, its versions, the next one, and its end. */
@Named("filePage")
@RequestScoped
public class FilePage {

    @Inject FileShelf boundary;
    @Inject BringFiles bringing;
    @Inject UploadedFiles uploads;
    @Inject SameAddress address;
    @Inject Query query;
    private FileDetail file;

    public void load() {
        file = boundary.file(query.id());
    }

    public FileDetail getFile() {
        if (file == null) load();
        return file;
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, getFile().pages()).boxed().toList();
    }

    public void bringVersion() throws IOException, ServletException {
        if (uploads.each(next -> bringing.bringVersion(query.id(), next))) address.open("files.version-brought");
    }

    public void remove() {
        var list = boundary.remove(query.id());
        Faces.redirect(list + (list.contains("?") ? "&" : "?") + "done=files.removed");
    }
}
