package org.lastrada.intranet.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;

/** All memberships at once, for the daily job. */
@Stateless
@Requires(Permission.MEMBERSHIP_REFRESH)
public class Memberships {

    @Inject Settling settling;

    public void settleDue() {
        settling.settleDue();
    }
}
