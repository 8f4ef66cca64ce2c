package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import org.lastrada.intranet.retention.Held;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.Rule;
import org.lastrada.intranet.retention.Stock;
import org.lastrada.intranet.retention.subject.Erasure;
import org.lastrada.intranet.shared.Days;

/** Who belongs nowhere any more and cannot sign in is erased some time after their last day, as if they had asked. */
@ApplicationScoped
class PeopleWhoLeft implements Rule {

    private static final String LAST_DAY = "(select max(b.ends) from Affiliation b where b.person = p)";
    private static final String GONE = """
             from Person p where p.erasedAt is null and exists (select 1 from Affiliation c where c.person = p)
             and not exists (select 1 from Affiliation a where a.person = p and a.ends is null)
             and not exists (select 1 from Account u where u.personId = p.id and u.state <> DISABLED)""";
    private static final String DUE = GONE + " and p.id not in :held and " + LAST_DAY + " < :day";

    @PersistenceContext EntityManager database;
    @Inject Erasure erasure;
    @Inject Days days;

    @Override
    public String name() {
        return "people-who-left";
    }

    /** Two years: the longest that members asked to be able to find a former colleague. */
    @Override
    public Period period() {
        return new Period(730, 365, 3650);
    }

    @Override
    public Stock stock(Held held) {
        var found = database.createQuery("select count(p) as total, count(case when p.id in :held then 1 end) as kept " + GONE, Tuple.class)
                .setParameter("held", held.people()).getSingleResult();
        var oldest = database.createQuery("select " + LAST_DAY + " as lastDay " + GONE + " and p.id not in :held order by lastDay", LocalDate.class)
                .setParameter("held", held.people()).setMaxResults(1).getResultStream().findFirst();
        return new Stock(found.get("total", Long.class), found.get("kept", Long.class), oldest.map(day -> day.plusDays(1).atStartOfDay(days.zone()).toInstant()).orElse(null));
    }

    @Override
    public long due(Instant before, Held held) {
        return asking("select count(p)", "", before, held).getSingleResult();
    }

    @Override
    public int drop(Instant before, Held held, int atMost) {
        var ids = asking("select p.id", " order by " + LAST_DAY + ", p.id", before, held).getResultList();
        var free = ids.stream().filter(id -> erasure.obstacles(id).isEmpty()).limit(atMost).toList();
        free.forEach(erasure::erase);
        return free.size();
    }

    /** Whoever left on a day is kept from the day after. */
    private TypedQuery<Long> asking(String what, String order, Instant before, Held held) {
        return database.createQuery(what + " " + DUE + order, Long.class).setParameter("held", held.people())
                .setParameter("day", days.of(before));
    }

    /** Every feature has a share in each. */
    @Override
    public int piece() {
        return 20;
    }
}
