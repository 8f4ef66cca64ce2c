package org.lastrada.intranet.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** The pictures that are kept. Not a boundary: the feature whose logo or photo it is checks who may set it and who may see it. */
@ApplicationScoped
public class Pictures {

    @PersistenceContext EntityManager database;
    @Inject @Any Instance<PictureUse> uses;
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

    /** Unless something still wears it: the same picture may be the logo or photo of several. Call it once what wore it no longer does. */
    public void drop(String hash) {
        if (hash == null) return;
        database.flush();
        if (uses.stream().noneMatch(use -> use.uses(hash))) database.createQuery("delete from StoredFile f where f.hash = :hash").setParameter("hash", hash).executeUpdate();
    }

    public Optional<Picture> find(String hash) {
        return hash == null ? Optional.empty() : Optional.ofNullable(database.find(StoredFile.class, hash)).map(StoredFile::picture);
    }
}
