package org.lastrada.intranet.access.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts failures per account, per network and for everybody, and says who has to wait. A try during the wait prolongs nothing. */
@ApplicationScoped
public class Throttling {

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    /**
     * Holds the account's counter until the attempt is over: of many guesses at once each waits for what came of the one before.
     *
     * @throws TooManyTries while any of the counters that concern this attempt is closed
     */
    public void admit(String account, Visit from) {
        Throttle.ACCOUNT.check(lock(ofAccount(account)).failures(), clock.instant());
        surroundings(from).forEach((subject, policy) -> find(subject).ifPresent(row -> policy.check(row.failures(), clock.instant())));
    }

    public void fail(String account, Visit from) {
        count(ofAccount(account), Throttle.ACCOUNT);
        surroundings(from).forEach(this::count);
    }

    /** Whoever holds the account has shown it, by signing in or by a link that only they were mailed. */
    public void succeed(String account) {
        var row = lock(ofAccount(account));
        row.keep(Throttle.ACCOUNT.forgive(row.failures(), clock.instant()));
    }

    /**
     * Counted for the network alone, apart from signing in: a program that never tires of a wrong link must not keep an office out.
     *
     * @throws TooManyTries while the network has to wait; then this one is not counted
     */
    public void countWrongLink(Visit from) {
        count("link", from);
    }

    /**
     * Asking for mails to be sent to others, counted for the network alone and whatever comes of it.
     *
     * @throws TooManyTries while the network has to wait; then this one is not counted
     */
    public void countAsking(Visit from) {
        count("asking", from);
    }

    private void count(String what, Visit from) {
        var row = lock(what + " " + from.prefix().text());
        from.prefix().throttle().check(row.failures(), clock.instant());
        row.keep(from.prefix().throttle().add(row.failures(), clock.instant()));
    }

    public void forget(String account) {
        database.createQuery("delete from ThrottleRow t where t.subject = :subject").setParameter("subject", ofAccount(account)).executeUpdate();
    }

    private void count(String subject, Throttle policy) {
        var row = lock(subject);
        row.keep(policy.add(row.failures(), clock.instant()));
    }

    private static String ofAccount(String login) {
        return "account " + login.substring(0, Math.min(login.length(), 140));
    }

    private static Map<String, Throttle> surroundings(Visit from) {
        var subjects = new LinkedHashMap<String, Throttle>();
        subjects.put("network " + from.prefix().text(), from.prefix().throttle());
        subjects.put("everybody", Throttle.PLATFORM);
        return subjects;
    }

    private Optional<ThrottleRow> find(String subject) {
        return Optional.ofNullable(database.find(ThrottleRow.class, subject));
    }

    /** Makes the row if need be. An insert that ignored the row it finds would hold it shared, and two of those wait for each other. */
    private ThrottleRow lock(String subject) {
        database.createNativeQuery("insert into throttle (subject, failures, last_at) values (:subject, 0, :now) on duplicate key update subject = values(subject)")
                .setParameter("subject", subject).setParameter("now", clock.instant()).executeUpdate();
        var row = database.find(ThrottleRow.class, subject);
        database.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }
}
