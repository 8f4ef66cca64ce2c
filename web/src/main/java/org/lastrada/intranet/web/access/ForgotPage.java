package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.access.AcceptInvitation;
import org.lastrada.intranet.web.faces.Visits;

/** Asking for a new password. What it answers is the same for every address. */
@Named("forgot")
@ViewScoped
public class ForgotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AcceptInvitation boundary;
    @Inject Visits visits;
    private String login;

    public String ask() {
        boundary.askForReset(login, visits.current());
        return "/sign-in.xhtml?faces-redirect=true&done=access.reset-asked";
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
