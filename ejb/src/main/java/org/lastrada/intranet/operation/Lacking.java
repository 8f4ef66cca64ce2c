package org.lastrada.intranet.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.lastrada.intranet.clock.DatabaseTime;
import org.lastrada.intranet.job.Schedule;
import org.lastrada.intranet.shared.Kept;
import org.lastrada.intranet.system.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this node lacks to serve people: the database, the schema it knows, the right time, its own share of the clock's work. A task that fails or hangs
 * is none of it: that shows on the page of jobs, and taking the pages away would not mend it. Looked up every few seconds at most, however
 * many ask; logged when it changes. A node that is about to leave others behind lacks nothing, but says so at once.
 */
@ApplicationScoped
class Lacking {

    /** Each node's scheduler signs in every ten seconds; one that has not for a minute stands still, whatever it says of itself. */
    static final Duration SIGNS_IN_WITHIN = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Lacking.class);
    private static final String SIGNED_IN = "select LAST_CHECKIN_TIME from JOBS_SCHEDULER_STATE where INSTANCE_NAME = ?";
    private static final int SECONDS = 3;
    /** Made by {@code docker/start.sh} when one of several nodes is asked to stop, some seconds before it does. */
    static final Path LEAVING = Path.of(System.getProperty("jboss.server.base.dir", ""), "leaving");

    @Resource(lookup = "java:/jdbc/intranet") DataSource database;
    @Inject Schema schema;
    @Inject DatabaseTime time;
    @Inject Schedule schedule;
    @Inject Clock clock;
    private final Kept<Class<?>, String> kept = new Kept<>();
    private volatile String logged = "";

    /** Empty when there is nothing to be said against it. */
    String now() {
        return Files.exists(LEAVING) ? logged("it is about to stop") : kept.get(Lacking.class, clock, () -> logged(lack()));
    }

    private String logged(String lack) {
        if (!lack.equals(logged)) LOG.warn(lack.isEmpty() ? "ready again" : "not ready: {}", lack);
        logged = lack;
        return lack;
    }

    String lack() {
        try (var connection = database.getConnection()) {
            if (time.isOwnClockWrong()) return "its clock is " + time.disagreement() + " the database's";
            if (!schema.isOurs(connection)) return "the schema is not the one of this version";
            return schedule.isRunning() && hasSignedIn(connection) ? "" : "the scheduler stands still";
        } catch (SQLException away) {
            return "the database does not answer: " + away.getMessage();
        }
    }

    private boolean hasSignedIn(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(SIGNED_IN)) {
            query.setString(1, schedule.instance());
            query.setQueryTimeout(SECONDS);
            try (var rows = query.executeQuery()) {
                return rows.next() && clock.millis() - rows.getLong(1) < SIGNS_IN_WITHIN.toMillis();
            }
        }
    }
}
