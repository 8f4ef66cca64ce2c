package org.lastrada.intranet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.system.PlatformSettings;
import org.lastrada.intranet.system.Settings;

/** The platform's name and logo. */
@Named("platform")
@RequestScoped
public class PlatformFace {

    @Inject PlatformSettings settings;

    public String getName() {
        return now().name();
    }

    public String getShortName() {
        return now().shortName();
    }

    /** IANA name. */
    public String getZone() {
        return now().zone().getId();
    }

    /** Where the logo is served; the hash makes a new logo a new address. */
    public String getLogo() {
        return now().logo() == null ? "/jakarta.faces.resource/house/logo.svg.xhtml" : "/logo?v=" + now().logo().substring(0, 12);
    }

    private Settings now() {
        return settings.now();
    }
}
