package org.lastrada.intranet.file;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.lastrada.intranet.file.content.Picture;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Plugged;

/** Logos and photos for those who are signed in. */
@Stateless
@SignedIn
public class ShownPictures {

    @Inject Pictures pictures;
    @Inject @Any Instance<PictureUse> uses;

    /** @throws NotFound when there is no such picture, nothing uses it, or the caller may not see what does */
    public Picture picture(String hash) {
        if (!isShown(uses.stream(), hash)) throw new NotFound();
        return pictures.find(hash).orElseThrow(NotFound::new);
    }

    static boolean isShown(Stream<PictureUse> uses, String hash) {
        return uses.anyMatch(use -> Plugged.ask(use, one -> one.shows(hash)).orElse(false));
    }
}
