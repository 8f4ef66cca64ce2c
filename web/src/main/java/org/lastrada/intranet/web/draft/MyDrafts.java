package org.lastrada.intranet.web.draft;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lastrada.intranet.draft.DraftRow;
import org.lastrada.intranet.draft.Drafts;
import org.lastrada.intranet.web.faces.I18n;

/** One's own drafts, to go on with or to throw away. */
@Named
@ViewScoped
public class MyDrafts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Drafts drafts;
    @Inject I18n i18n;
    private transient List<DraftRow> rows;

    public List<DraftRow> getRows() {
        if (rows == null) rows = drafts.mine();
        return rows;
    }

    public String drop(long id) {
        drafts.drop(id);
        return "/account/drafts?faces-redirect=true&done=drafts.dropped";
    }

    public String words(DraftRow row) {
        var form = i18n.get("drafts.form." + row.form());
        return row.about().isEmpty() ? form : form + ": " + row.about();
    }
}
