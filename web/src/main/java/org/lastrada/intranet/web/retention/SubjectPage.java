package org.lastrada.intranet.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.lastrada.intranet.retention.subject.ErasurePreview;
import org.lastrada.intranet.retention.subject.SubjectDesk;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Faces;

/** Somebody's data handed out for them, and what erasing them would do. */
@Named("subjectDesk")
@ViewScoped
public class SubjectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SubjectDesk desk;
    @Inject Query query;
    @Inject I18n i18n;
    private long id;
    private transient ErasurePreview preview;

    public void load() {
        id = query.id();
        preview = desk.preview(id);
    }

    public void take() throws IOException {
        Faces.sendFile(desk.take(id), "data-of-" + id + ".zip", true);
    }

    public String erase() {
        desk.erase(id);
        return "/people/data?faces-redirect=true&id=" + id + "&done=retention.erased";
    }

    /** What stays and why, or nothing. */
    public String stays(String data, long count) {
        var key = "retention.data." + data + ".stays";
        return count == 0 || !i18n.texts().has(key) ? "" : i18n.get(key);
    }

    public ErasurePreview getPreview() {
        if (preview == null) preview = desk.preview(id);
        return preview;
    }
}
