package org.lastrada.intranet.web.progress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.progress.OwnWork;
import org.lastrada.intranet.progress.WorkRow;
import org.lastrada.intranet.web.faces.Query;

/** Cancelling long work, putting aside what failed, or letting it go on. A page of its own, so that the page that is looked at again and again keeps no state. */
@Named
@ViewScoped
public class EndWork implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnWork work;
    @Inject Query query;
    private long id;
    private transient WorkRow row;

    public void load() {
        row = work.one(query.id());
        id = row.id();
    }

    public String cancel() {
        work.cancel(id);
        return "/progress/detail?faces-redirect=true&id=" + id + "&done=progress.cancelled";
    }

    public String goOn() {
        work.goOn(id);
        return "/progress/detail?faces-redirect=true&id=" + id + "&done=progress.going-on";
    }

    public WorkRow getRow() {
        if (row == null) row = work.one(id);
        return row;
    }
}
