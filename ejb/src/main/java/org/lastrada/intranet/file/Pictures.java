package org.lastrada.intranet.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.lastrada.intranet.file.content.Picture;
import org.lastrada.intranet.file.store.FileState;
import org.lastrada.intranet.file.store.StoredFiles;

/** The pictures that are kept. Not a boundary: the feature whose logo or photo it is checks who may set it and who may see it. */
@ApplicationScoped
public class Pictures {

    @Inject StoredFiles files;

    /**
     * Keeps a logo or photo.
     *
     * @return its hash, to be stored with what it shows
     * @throws org.lastrada.intranet.file.content.NotAPicture, PictureIsTooLarge, PictureHasTooManyPixels as {@link Picture#of} says
     */
    public String keep(byte[] uploaded) {
        var picture = Picture.of(uploaded);
        files.keep(picture.hash(), picture.mediaType(), picture.bytes().length, new ByteArrayInputStream(picture.bytes()));
        return picture.hash();
    }

    /** Unless something still wears it: the same picture may be the logo or photo of several. Call it once what wore it no longer does. */
    public void drop(String hash) {
        if (hash != null) files.drop(hash);
    }

    /** Nothing, too, while a scanner has not found it clean. */
    public Optional<Picture> find(String hash) {
        return Optional.ofNullable(hash).flatMap(files::mediaType).filter(type -> files.state(hash) == FileState.READY).map(type -> new Picture(type, files.whole(hash)));
    }
}
