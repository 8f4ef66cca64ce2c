package org.lastrada.intranet.clock;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.lastrada.intranet.shared.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one source of time of all nodes: looked up in the database now and then, and carried on by what has passed here since. A node's own
 * clock is asked for nothing, so that its jumps move nothing; it is watched, since what comes with the server (the scheduler, the sessions)
 * knows no other.
 */
@ApplicationScoped
public class DatabaseTime {

    static final Duration AGREES_WITHIN = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTime.class);
    /** Seconds. */
    private static final int LOOKS_EVERY = 5;
    /** A slower answer may be from any moment of the wait. */
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);
    private static final String TIME = "select timestampdiff(microsecond, '1970-01-01', utc_timestamp(6))";

    private final InstantSource own;
    private final LongSupplier passed;
    @Resource(lookup = "java:/jdbc/intranet-jobs") DataSource database;
    @Resource ManagedScheduledExecutorService besides;
    private ScheduledFuture<?> looks;
    private volatile Reading last;
    private boolean wrongIsLogged;

    /** What time it was when so many nanoseconds had passed. */
    private record Reading(Instant time, long passed) { }

    public DatabaseTime() {
        this(Clock.systemUTC(), System::nanoTime);
    }

    DatabaseTime(InstantSource own, LongSupplier passed) {
        this.own = own;
        this.passed = passed;
        this.last = new Reading(own.instant(), passed.getAsLong());
    }

    /** Application-scoped, so that what keeps a reference to it may be passivated. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        InstantSource time = this::instant;
        return time.withZone(ZoneOffset.UTC);
    }

    /**
     * Looks for the first time, and from then on by itself. Until then the node's own clock counts.
     *
     * @throws StartRefused when the node's own clock disagrees
     */
    public void start() {
        look();
        if (isOwnClockWrong()) throw StartRefused.because("the clock of this machine is " + disagreement() + " the database's. Set both by a time server.", null);
        looks = besides.scheduleWithFixedDelay(this::watch, LOOKS_EVERY, LOOKS_EVERY, TimeUnit.SECONDS);
    }

    public void stop() {
        if (looks != null) looks.cancel(false);
    }

    /** Whether this node's own clock is not to be trusted. Seen at the moment it jumps, without asking the database. */
    public boolean isOwnClockWrong() {
        return ahead().abs().compareTo(AGREES_WITHIN) > 0;
    }

    /** In words: so many seconds ahead of, or behind. */
    public String disagreement() {
        var ahead = ahead();
        return ahead.abs().plusMillis(500).toSeconds() + " s " + (ahead.isNegative() ? "behind" : "ahead of");
    }

    /** What this node's own clock shows, for what goes by it. */
    public long ownMillis() {
        return own.millis();
    }

    private Duration ahead() {
        return Duration.between(instant(), own.instant());
    }

    private Instant instant() {
        var read = last;
        return read.time().plusNanos(passed.getAsLong() - read.passed());
    }

    private void watch() {
        look();
        var wrong = isOwnClockWrong();
        if (wrong && !wrongIsLogged) LOG.error("the clock of this node is {} the database's: it does none of the clock's work until that is mended", disagreement());
        if (!wrong && wrongIsLogged) LOG.warn("the clock of this node is right again");
        wrongIsLogged = wrong;
    }

    private void look() {
        try (var connection = database.getConnection()) {
            var before = passed.getAsLong();
            var told = timeOf(connection);
            take(told, before, passed.getAsLong());
        } catch (SQLException away) {
            LOG.info("what time it is could not be looked up: {}", away.getMessage());
        }
    }

    /**
     * @param told   by the database
     * @param before it was asked, in nanoseconds
     * @param after  it had answered
     */
    void take(Instant told, long before, long after) {
        if (after - before <= LONGEST_LOOK.toNanos()) last = new Reading(told, before + (after - before) / 2);
    }

    private static Instant timeOf(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(TIME); var row = query.executeQuery()) {
            row.next();
            return Instant.EPOCH.plus(row.getLong(1), ChronoUnit.MICROS);
        }
    }
}
