package org.lastrada.intranet.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.lastrada.intranet.file.content.Picture;

/** The pictures that are kept. Not a boundary: the feature whose logo or photo it is checks who may set it and who may see it. */
@ApplicationScoped
public class Pictures {

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    /**
     * Keeps a logo or photo.
     *
     * @return its hash, to be stored with what it shows
     * @throws NotAPicture, PictureIsTooLarge, PictureHasTooManyPixels as {@link Picture#of} says
     */
    public String keep(byte[] uploaded) {
        var picture = Picture.of(uploaded);
        var hash = picture.hash();
        if (database.find(StoredFile.class, hash) == null) database.persist(new StoredFile(hash, picture, clock.instant()));
        return hash;
    }

    public Optional<Picture> find(String hash) {
        return hash == null ? Optional.empty() : Optional.ofNullable(database.find(StoredFile.class, hash)).map(StoredFile::picture);
    }
}
