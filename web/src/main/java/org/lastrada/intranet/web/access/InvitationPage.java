package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.lastrada.intranet.access.AcceptInvitation;

/** Accepting an invitation with a password. */
@Named("invitation")
@ViewScoped
public class InvitationPage extends PasswordLinkPage {

    private static final long serialVersionUID = 1L;

    @Inject AcceptInvitation boundary;

    @Override
    Optional<String> look(String link) {
        return boundary.invited(link);
    }

    public String accept() {
        boundary.accept(token(), getPassword());
        return "/sign-in.xhtml?faces-redirect=true&done=access.invitation-accepted";
    }
}
