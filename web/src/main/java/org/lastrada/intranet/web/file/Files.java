package org.lastrada.intranet.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.lastrada.intranet.file.BringFiles;
import org.lastrada.intranet.file.FileOrder;
import org.lastrada.intranet.file.FileQuestion;
import org.lastrada.intranet.file.FileShelf;
import org.lastrada.intranet.file.Shelf;
import org.lastrada.intranet.file.content.FileKind;
import org.lastrada.intranet.file.content.SoundFile;
import org.lastrada.intranet.web.faces.Query;

/** The files of whatever carries some: what {@code n:files} shows and does. Filter, order and page are in the address. */
@Named
@RequestScoped
public class Files {

    @Inject FileShelf boundary;
    @Inject BringFiles bringing;
    @Inject UploadedFiles uploads;
    @Inject SameAddress address;
    @Inject Query query;
    private Shelf shelf;

    /** @param holder as the {@code FileHolder} calls itself */
    public Shelf of(String holder, long subject) {
        if (shelf == null) shelf = boundary.shelf(holder, subject, new FileQuestion(query.text("text"), query.choice("sort", FileOrder.class).orElse(FileOrder.NAME), query.text("desc") != null, query.number("page")));
        return shelf;
    }

    /** Where one is refused the page stays, and shows those that were kept. */
    public void bring(String holder, long subject) throws IOException, ServletException {
        var all = uploads.each(file -> bringing.bring(holder, subject, file));
        shelf = null;
        if (all) address.open("files.brought");
    }

    public void bringBack(long id) {
        boundary.bringBack(id);
        address.open("files.brought-back");
    }

    /** As the field in which files are chosen wants it. */
    public String getAccept() {
        return "." + FileKind.taken().replace(", ", ",.");
    }

    public String getTaken() {
        return FileKind.taken();
    }

    public long getMostMegabytes() {
        return SoundFile.MOST_BYTES / 1024 / 1024;
    }
}
