package org.lastrada.intranet.people.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.demo.DemoData;
import org.lastrada.intranet.demo.DemoPerson.AccountState;
import org.lastrada.intranet.demo.DemoPlatform;

/** Most people of the demo platform confirmed their profile during the last year, some of them so long ago that they are asked again. */
@ApplicationScoped
class DemoConfirmations implements DemoData {

    private static final int LONGEST_AGO = 380;
    private static final int STEP = 37;
    private static final int NEVER = 5;

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void build(DemoPlatform platform) {
        var ids = ids();
        var days = 0;
        for (var person : platform.people()) {
            days = (days + STEP) % LONGEST_AGO;
            if (person.account() == AccountState.ACTIVE && days % NEVER != 0) confirm(ids.get(person.email()), clock.instant().minus(Duration.ofDays(days)));
        }
    }

    private Map<String, Long> ids() {
        return database.createQuery("select p.email, p.id from Person p", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private void confirm(long person, Instant at) {
        database.persist(new ProfileConfirmation(person, at, LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }
}
