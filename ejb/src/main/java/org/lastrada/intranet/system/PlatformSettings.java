package org.lastrada.intranet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The settings as every page and mail needs them. Kept for a few seconds, so that a change on one node is soon seen on all. */
@ApplicationScoped
public class PlatformSettings {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private record Read(Settings settings, Instant at) { }

    @PersistenceContext EntityManager database;
    @Inject Clock clock;
    private volatile Read last;

    public Settings now() {
        var read = last;
        if (read == null || clock.instant().isAfter(read.at().plus(KEPT))) {
            read = new Read(find().orElseGet(Platform::unnamed).settings(), clock.instant());
            last = read;
        }
        return read.settings();
    }

    public String name() {
        return now().name();
    }

    void forget() {
        last = null;
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
