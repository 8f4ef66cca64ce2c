package org.lastrada.intranet.job;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.lastrada.intranet.clock.DatabaseTime;
import org.quartz.JobPersistenceException;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.spi.OperableTrigger;
import org.quartz.spi.TriggerFiredResult;

/**
 * Quartz reads the clock of the node that it runs on, and by nothing else does it judge what is due, what was missed and which node is dead.
 * While that clock is wrong this node takes no task, makes up for none, and neither signs in nor looks who has not: the others take it for
 * dead and do its share.
 */
public class PunctualStore extends JobStoreTX {

    /** Since it signed in last. */
    private volatile boolean stoodAside;

    @Override
    public List<OperableTrigger> acquireNextTriggers(long noLaterThan, int most, long window) throws JobPersistenceException {
        return standsAside() ? List.of() : super.acquireNextTriggers(noLaterThan, most, window);
    }

    /** Those that were taken before the clock jumped go back to all. */
    @Override
    public List<TriggerFiredResult> triggersFired(List<OperableTrigger> taken) throws JobPersistenceException {
        if (!standsAside()) return super.triggersFired(taken);
        taken.forEach(this::releaseAcquiredTrigger);
        return List.of();
    }

    @Override
    protected RecoverMisfiredJobsResult doRecoverMisfires() throws JobPersistenceException {
        return standsAside() ? RecoverMisfiredJobsResult.NO_OP : super.doRecoverMisfires();
    }

    /** @return whether what is planned should be looked at anew, as when it waits for a time that was read from the wrong clock */
    @Override
    protected boolean doCheckin() throws JobPersistenceException {
        if (standsAside()) return false;
        var isBack = stoodAside;
        stoodAside = false;
        var hasTakenOver = super.doCheckin();
        return isBack || hasTakenOver;
    }

    /** Quartz sleeps so long since it signed in last: by a clock that was put back, for as long as that was besides. */
    @Override
    public long getClusterCheckinInterval() {
        var time = time();
        var interval = super.getClusterCheckinInterval();
        return time.isOwnClockWrong() ? interval + time.ownMillis() - lastCheckin : interval;
    }

    private boolean standsAside() {
        var wrong = time().isOwnClockWrong();
        if (wrong) stoodAside = true;
        return wrong;
    }

    private static DatabaseTime time() {
        return CDI.current().select(DatabaseTime.class).get();
    }
}
