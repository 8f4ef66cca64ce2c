package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import jakarta.inject.Inject;
import org.lastrada.intranet.rights.Holder;
import org.lastrada.intranet.system.PlatformSettings;

/** Who must have a second factor: the holders of the roles that the platform's settings name. */
@ApplicationScoped
public class SecondFactorPolicy {

    @Inject PlatformSettings settings;

    /** The account has to add its second factor before it does anything else. */
    public boolean isMissing(Holder holder) {
        return !holder.hasSecondFactor() && isAskedOf(holder);
    }

    boolean isAskedOf(Holder holder) {
        return !Collections.disjoint(holder.roles(), settings.now().secondFactorRoles());
    }
}
