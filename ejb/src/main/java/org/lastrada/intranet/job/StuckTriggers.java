package org.lastrada.intranet.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Quartz has marked as taken or running and nobody is at: the answer to the last word of its transaction was lost, so that the mark stands
 * and the scheduler believes it does not. Quartz frees such marks of nodes that died, never of one that lives. A task that is freed runs at
 * once, for the run that the mark stood for may not have begun.
 */
@ApplicationScoped
class StuckTriggers {

    /** A trigger is taken half a minute before its time at most, and a run that began is known here at once. */
    static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Logger LOG = LoggerFactory.getLogger(StuckTriggers.class);
    private static final String LOCK = "select LOCK_NAME from JOBS_LOCKS where SCHED_NAME = 'intranet' and LOCK_NAME = 'TRIGGER_ACCESS' for update";
    private static final String MARKS = "select ENTRY_ID from JOBS_FIRED_TRIGGERS where SCHED_NAME = 'intranet' and INSTANCE_NAME = ? and FIRED_TIME < ?";
    private static final String DROP = "delete from JOBS_FIRED_TRIGGERS where SCHED_NAME = 'intranet' and ENTRY_ID = ?";
    /** The mark of one that is taken names its trigger alone, for its job has not begun; one that runs keeps the other triggers of its job waiting. */
    private static final String FREE = """
            update JOBS_TRIGGERS t set t.TRIGGER_STATE = if(t.TRIGGER_STATE = 'PAUSED_BLOCKED', 'PAUSED', 'WAITING'), t.NEXT_FIRE_TIME = least(t.NEXT_FIRE_TIME, ?)
            where t.SCHED_NAME = 'intranet' and t.TRIGGER_STATE in ('ACQUIRED', 'BLOCKED', 'PAUSED_BLOCKED')
            and not exists (select 1 from JOBS_FIRED_TRIGGERS f where f.SCHED_NAME = t.SCHED_NAME
                            and (f.TRIGGER_NAME = t.TRIGGER_NAME and f.TRIGGER_GROUP = t.TRIGGER_GROUP or f.JOB_NAME = t.JOB_NAME and f.JOB_GROUP = t.JOB_GROUP))""";

    @Resource(lookup = "java:/jdbc/intranet-jobs") DataSource database;
    @Inject Clock clock;

    /**
     * @param node     as it signs in with the others
     * @param underway the marks of the runs that it is at
     */
    void free(String node, Set<String> underway) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection);
            for (var mark : marks(connection, node)) if (!underway.contains(mark)) drop(connection, mark);
            var freed = free(connection);
            connection.commit();
            if (freed > 0) LOG.warn("{} tasks were marked as running and nobody was at them; they run now", freed);
        } catch (SQLException away) {
            LOG.warn("whether tasks stand still could not be seen: {}", away.getMessage());
        }
    }

    /** The one that Quartz takes for whatever it does. */
    private static void lock(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(LOCK)) {
            query.executeQuery().close();
        }
    }

    private List<String> marks(Connection connection, String node) throws SQLException {
        try (var query = connection.prepareStatement(MARKS)) {
            query.setString(1, node);
            query.setLong(2, clock.instant().minus(PATIENCE).toEpochMilli());
            var marks = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) marks.add(rows.getString(1));
            }
            return marks;
        }
    }

    private static void drop(Connection connection, String mark) throws SQLException {
        try (var change = connection.prepareStatement(DROP)) {
            change.setString(1, mark);
            change.executeUpdate();
        }
    }

    private int free(Connection connection) throws SQLException {
        try (var change = connection.prepareStatement(FREE)) {
            change.setLong(1, clock.millis());
            return change.executeUpdate();
        }
    }
}
