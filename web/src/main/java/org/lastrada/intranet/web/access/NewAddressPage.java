package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import org.lastrada.intranet.access.AcceptInvitation;
import org.lastrada.intranet.access.link.LinkDoor;
import org.lastrada.intranet.web.faces.Query;
import org.lastrada.intranet.web.faces.Visits;
import org.omnifaces.util.Faces;

/** Confirming the address one wants to sign in with from now on. */
@Named("newAddress")
@ViewScoped
public class NewAddressPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AcceptInvitation boundary;
    @Inject Query query;
    @Inject LinkDoor door;
    @Inject Visits visits;
    private String token;
    private String address;

    public void load() {
        token = query.text("token");
        door.look(token, visits.current());
        address = boundary.newAddress(token).orElse(null);
        if (address == null) Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    public String confirm() {
        boundary.confirmAddress(token);
        return "/sign-in.xhtml?faces-redirect=true&done=access.address-changed";
    }

    /** Null when the link no longer works. */
    public String getAddress() {
        return address;
    }
}
