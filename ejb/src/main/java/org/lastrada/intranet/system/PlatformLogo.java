package org.lastrada.intranet.system;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lastrada.intranet.file.content.Picture;
import org.lastrada.intranet.file.Pictures;
import org.lastrada.intranet.rights.Open;

/** The platform's own logo, which guests see at the sign-in page; no other picture comes out here. */
@Stateless
@Open
public class PlatformLogo {

    @Inject PlatformSettings settings;
    @Inject Pictures pictures;

    public Optional<Picture> picture() {
        return pictures.find(settings.now().logo());
    }
}
