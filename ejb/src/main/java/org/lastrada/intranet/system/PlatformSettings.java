package org.lastrada.intranet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.lastrada.intranet.shared.Kept;

/** The settings as every page and mail needs them. Kept for a few seconds, so that a change on one node is soon seen on all. */
@ApplicationScoped
public class PlatformSettings {

    record Changed() { }

    @PersistenceContext EntityManager database;
    @Inject Clock clock;
    @Inject Event<Changed> changed;
    private final Kept<Integer, Settings> kept = new Kept<>();

    public Settings now() {
        return kept.get(Platform.ID, clock, () -> find().orElseGet(Platform::unnamed).settings());
    }

    public String name() {
        return now().name();
    }

    /** After a change: at once for who changed it, and again when it is committed, since others may have read the old ones until then. */
    void forget() {
        kept.forget();
        changed.fire(new Changed());
    }

    void forgetAgain(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed settings) {
        kept.forget();
    }

    Platform platform() {
        return find().orElseGet(this::first);
    }

    private Optional<Platform> find() {
        return Optional.ofNullable(database.find(Platform.class, Platform.ID));
    }

    private Platform first() {
        var platform = Platform.unnamed();
        database.persist(platform);
        return platform;
    }
}
