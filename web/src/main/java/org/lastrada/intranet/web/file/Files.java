package org.lastrada.intranet.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
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
    private List<Part> chosen;

    /** @param holder as the {@code FileHolder} calls itself */
    public Shelf of(String holder, long subject) {
        if (shelf == null) shelf = boundary.shelf(holder, subject, new FileQuestion(query.text("text"), query.choice("sort", FileOrder.class).orElse(FileOrder.NAME), query.text("desc") != null, query.number("page")));
        return shelf;
    }

    public void bring(String holder, long subject) throws IOException {
        if (uploads.each(chosen, file -> bringing.bring(holder, subject, file))) address.open("files.brought");
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

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }
}
