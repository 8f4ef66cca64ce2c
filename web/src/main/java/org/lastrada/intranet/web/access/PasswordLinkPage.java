package org.lastrada.intranet.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Optional;
import org.lastrada.intranet.access.link.LinkDoor;
import org.lastrada.intranet.web.faces.Query;
import org.lastrada.intranet.web.faces.Visits;
import org.omnifaces.util.Faces;

/** A page that a mailed link opens and that asks for a new password. The token stays on the server while the page is open. */
abstract class PasswordLinkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Query query;
    @Inject LinkDoor door;
    @Inject Visits visits;
    private String token;
    private String address;
    private transient String password;

    /** Shows; whoever only looks, such as a mail scanner, uses nothing up. */
    public void load() {
        token = query.text("token");
        door.look(token, visits.current());
        address = look(token).orElse(null);
        if (address == null) Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    abstract Optional<String> look(String link);

    String token() {
        return token;
    }

    /** Null when the link no longer works. */
    public String getAddress() {
        return address;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
