package org.lastrada.intranet.web.progress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lastrada.intranet.progress.OwnWork;
import org.lastrada.intranet.progress.WorkRow;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.Query;

/** The long work that one may ask for, and the one asked for lately. */
@Named
@ViewScoped
public class WorkList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnWork work;
    @Inject Query query;
    private List<String> kinds;
    private transient Page<WorkRow> page;

    public void load() {
        kinds = work.kinds();
    }

    public String ask(String kind) {
        return "/progress/detail?faces-redirect=true&id=" + work.ask(kind);
    }

    public List<String> getKinds() {
        return kinds;
    }

    public Page<WorkRow> getPage() {
        if (page == null) page = work.mine(query.number("page"));
        return page;
    }
}
