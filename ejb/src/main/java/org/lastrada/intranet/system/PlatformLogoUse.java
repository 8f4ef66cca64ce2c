package org.lastrada.intranet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.file.PictureUse;

/** That a picture is the platform's logo keeps it; it is shown by {@link PlatformLogo}, to guests too. */
@ApplicationScoped
class PlatformLogoUse implements PictureUse {

    @Inject PlatformSettings settings;

    @Override
    public boolean shows(String hash) {
        return false;
    }

    @Override
    public boolean uses(String hash) {
        return hash.equals(settings.platform().settings().logo());
    }
}
