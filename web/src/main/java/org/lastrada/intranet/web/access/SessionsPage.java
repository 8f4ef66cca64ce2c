package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lastrada.intranet.access.session.OwnSessions;
import org.lastrada.intranet.access.session.SessionRow;

/** The browsers one is signed in with. */
@Named("ownSessions")
@ViewScoped
public class SessionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnSessions sessions;
    /** As shown: a button must end the session it stood beside, whatever has begun since. */
    private List<SessionRow> rows;

    public void load() {
        rows = List.copyOf(sessions.list());
    }

    public String end(long id) {
        sessions.end(id);
        return "/account/sessions.xhtml?faces-redirect=true&done=access.session-ended";
    }

    public String endOthers() {
        sessions.endOthers();
        return "/account/sessions.xhtml?faces-redirect=true&done=access.sessions-ended";
    }

    public List<SessionRow> getRows() {
        return rows;
    }

    public long getCurrent() {
        return sessions.current();
    }
}
