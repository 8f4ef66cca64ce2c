package org.lastrada.intranet.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.retention.hold.HoldRow;
import org.lastrada.intranet.retention.hold.LegalHolds;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.Query;

/** Legal holds, those that hold first; lifted here. */
@Named
@ViewScoped
public class LegalHoldList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject LegalHolds holds;
    @Inject Query query;
    private Integer number;
    private transient Page<HoldRow> page;

    public void load() {
        number = query.number("page");
    }

    public String lift(long id) {
        holds.lift(id);
        return "/retention/holds?faces-redirect=true&done=retention.lifted";
    }

    public Page<HoldRow> getPage() {
        if (page == null) page = holds.page(number);
        return page;
    }
}
