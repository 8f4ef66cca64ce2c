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

    @Override
    protected boolean doCheckin() throws JobPersistenceException {
        return !standsAside() && super.doCheckin();
    }

    private static boolean standsAside() {
        return CDI.current().select(DatabaseTime.class).get().isOwnClockWrong();
    }
}
