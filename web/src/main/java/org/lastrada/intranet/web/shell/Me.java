package org.lastrada.intranet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;

/** The person at the screen, for showing and hiding; what they may do is decided elsewhere. */
@Named
@RequestScoped
public class Me {

    @Inject Caller caller;

    public String getName() {
        return caller.name();
    }

    public String getOrganisation() {
        return caller.holder().organisation();
    }

    public Long getOrganisationId() {
        return caller.holder().organisationId();
    }

    public Long getPersonId() {
        return caller.holder().personId();
    }

    /** @param permission as the matrix writes it, e.g. {@code organisation:create} */
    public boolean may(String permission) {
        return caller.may(named(permission));
    }

    /** For this organisation: the page shows the button only where the boundary would let it through. */
    public boolean mayFor(String permission, long organisationId) {
        return caller.may(named(permission), organisationId);
    }

    private static Permission named(String code) {
        return Arrays.stream(Permission.values()).filter(permission -> permission.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no permission is called " + code));
    }
}
