package org.lastrada.intranet.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;

/** How often the database is asked, by anybody: for tests that run alone in their server. */
@ApplicationScoped
class Queries {

    @PersistenceContext EntityManager database;

    long during(Callable<?> work) throws Exception {
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
