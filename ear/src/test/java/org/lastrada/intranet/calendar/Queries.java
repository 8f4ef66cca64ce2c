package org.lastrada.intranet.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;

/** How often the database is asked. What the server does meanwhile by itself is counted too, so the least of a few times counts. */
@ApplicationScoped
class Queries {

    private static final int TIMES = 3;

    @PersistenceContext EntityManager database;

    long during(Callable<?> work) throws Exception {
        var least = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) least = Math.min(least, once(work));
        return least;
    }

    private long once(Callable<?> work) throws Exception {
        var counted = database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        counted.clear();
        try {
            work.call();
            return counted.getPrepareStatementCount();
        } finally {
            counted.setStatisticsEnabled(false);
        }
    }
}
