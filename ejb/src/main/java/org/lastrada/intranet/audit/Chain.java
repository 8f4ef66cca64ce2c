package org.lastrada.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.Session;
import org.lastrada.intranet.secret.Keys;

/** The chain of seals. Two that seal at once cannot both be right: number and row are unique, the later one is rolled back. */
@ApplicationScoped
class Chain {

    static final int BATCH = 2000;
    private static final Duration SETTLED = Duration.ofSeconds(5);
    private static final Duration OVERDUE = Duration.ofMinutes(5);

    @PersistenceContext EntityManager database;
    @Inject Keys keys;
    @Inject Clock clock;

    int sealNext() {
        return database.unwrap(Session.class)
                .doReturningWork(connection -> ChainTable.sealNext(connection, seal(), clock.instant().minus(SETTLED), BATCH));
    }

    Head head() {
        return database.unwrap(Session.class).doReturningWork(ChainTable::head);
    }

    Examination examine(Head kept) {
        return database.unwrap(Session.class).doReturningWork(connection -> new Examination(
                ChainTable.verify(connection, seal(), kept), ChainTable.waiting(connection, clock.instant().minus(OVERDUE))));
    }

    private Seal seal() {
        return new Seal(keys.lasting(Keys.Purpose.AUDIT));
    }
}
