package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.lastrada.intranet.access.AcceptInvitation;

/** Choosing a new password in place of a lost one. */
@Named("reset")
@ViewScoped
public class ResetPage extends PasswordLinkPage {

    private static final long serialVersionUID = 1L;

    @Inject AcceptInvitation boundary;

    @Override
    Optional<String> look(String link) {
        return boundary.resetting(link);
    }

    public String choose() {
        boundary.reset(token(), getPassword());
        return "/sign-in.xhtml?faces-redirect=true&done=access.password-chosen";
    }
}
