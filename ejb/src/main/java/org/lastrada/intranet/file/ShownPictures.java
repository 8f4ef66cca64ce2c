package org.lastrada.intranet.file;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.lastrada.intranet.file.content.Picture;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.NotFound;

/** Logos and photos for those who are signed in. */
@Stateless
@SignedIn
public class ShownPictures {

    @Inject Pictures pictures;
    @Inject @Any Instance<PictureUse> uses;

    /** @throws NotFound when there is no such picture, nothing uses it, or the caller may not see what does */
    public Picture picture(String hash) {
        if (uses.stream().noneMatch(use -> use.shows(hash))) throw new NotFound();
        return pictures.find(hash).orElseThrow(NotFound::new);
    }
}
