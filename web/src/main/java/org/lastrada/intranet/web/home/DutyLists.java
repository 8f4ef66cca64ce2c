package org.lastrada.intranet.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lastrada.intranet.home.Duties;
import org.lastrada.intranet.home.DutyPage;
import org.lastrada.intranet.web.faces.Query;

/** All that is to be done, or all that was, page by page. */
@Named
@RequestScoped
public class DutyLists {

    @Inject Duties duties;
    @Inject Failures failures;
    @Inject Query query;
    private DutyPage shown;
    private List<String> failed;

    public void loadOpen() {
        show(duties.open(query.number("page")));
    }

    public void loadDone() {
        show(duties.done(query.number("page")));
    }

    private void show(DutyPage page) {
        shown = page;
        failed = failures.said(page.failures());
    }

    public DutyPage getShown() {
        return shown;
    }

    public List<String> getFailed() {
        return failed;
    }
}
