package org.lastrada.intranet.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A third plug, found like the others. When it is told to, it fails as the worst do: in the middle of a query. */
@ApplicationScoped
class FailingSource implements EntrySource {

    static final Kind KIND = new Kind("failing", "calendar.title", "warn");

    @PersistenceContext EntityManager database;
    private volatile boolean fails;

    void fail(boolean now) {
        fails = now;
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Entry> entries(Span days) {
        if (fails) database.createNativeQuery("select no_such_column from no_such_table").getResultList();
        return List.of();
    }
}
