package org.lastrada.intranet.web.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.progress.OwnWork;
import org.lastrada.intranet.progress.WorkRow;
import org.lastrada.intranet.progress.WorkSheet;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;

/** How far one piece of long work has come. Shows and changes nothing, so that it can be looked at again and again. */
@Named
@RequestScoped
public class WorkDetail {

    @Inject OwnWork work;
    @Inject Query query;
    @Inject Format format;
    @Inject I18n i18n;
    private WorkSheet sheet;

    public void load() {
        sheet = work.sheet(query.id());
    }

    public WorkRow getRow() {
        return sheet.row();
    }

    /** Whether there is a file to take now. */
    public boolean isFileReady() {
        return sheet.hasFile();
    }

    /** Where what came of it is looked at, or null. */
    public String getResult() {
        return sheet.result();
    }

    /** "1,200 of 3,000". */
    public String far(WorkRow of) {
        return of.total() == null ? i18n.get("progress.far.uncounted") : i18n.of("progress.far.counted", format.number(of.done()), format.number(of.total()));
    }
}
