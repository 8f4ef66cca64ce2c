package org.lastrada.intranet.cluster;

import org.lastrada.intranet.shipped.Guest;
import org.lastrada.intranet.shipped.Shipped;

/** A way in: through the proxy to either node, or past it to one. */
interface Door {

    /** Somebody of whom the platform knows nothing. */
    Guest guest();

    default Guest signedIn(String role) {
        return guest().signIn(Shipped.login(role), Shipped.PASSWORD);
    }

    /** Who comes here with the session they have. */
    default Guest sameBrowser(Guest person) {
        var here = guest();
        here.show(person.session().getKey(), person.session().getValue());
        return here;
    }
}
