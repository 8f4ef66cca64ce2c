package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts failures per account, per network and for everybody, and says who has to wait. A try during the wait prolongs nothing. */
@ApplicationScoped
class Throttling {

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    /** @throws TooManyTries while any of the counters that concern this attempt is closed */
    void admit(String account, Visit from) {
        subjects(account, from).forEach((subject, policy) ->
                find(subject).ifPresent(row -> policy.check(row.failures(), clock.instant())));
    }

    void fail(String account, Visit from) {
        subjects(account, from).forEach((subject, policy) -> {
            var row = lock(subject);
            row.keep(policy.add(row.failures(), clock.instant()));
        });
    }

    void succeed(String account) {
        find("account " + account).ifPresent(database::remove);
    }

    int forgetBefore(Instant date) {
        return database.createQuery("delete from ThrottleRow t where t.lastAt < :date").setParameter("date", date).executeUpdate();
    }

    private static Map<String, Throttle> subjects(String account, Visit from) {
        var subjects = new LinkedHashMap<String, Throttle>();
        subjects.put("account " + account.substring(0, Math.min(account.length(), 140)), Throttle.ACCOUNT);
        subjects.put("network " + from.prefix().text(), from.prefix().throttle());
        subjects.put("everybody", Throttle.PLATFORM);
        return subjects;
    }

    private Optional<ThrottleRow> find(String subject) {
        return Optional.ofNullable(database.find(ThrottleRow.class, subject));
    }

    /** Two first failures at once: both find the row, one after the other. */
    private ThrottleRow lock(String subject) {
        database.createNativeQuery("insert ignore into throttle (subject, failures, last_at) values (:subject, 0, :now)")
                .setParameter("subject", subject).setParameter("now", clock.instant()).executeUpdate();
        return database.find(ThrottleRow.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }
}
