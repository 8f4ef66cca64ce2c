package org.lastrada.intranet.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lastrada.intranet.job.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round all long work that is due, a piece of each, until nothing is left or the round has lasted long enough for another node to take over. */
@ApplicationScoped
class DoLongWork implements Task {

    private static final Logger LOG = LoggerFactory.getLogger(DoLongWork.class);
    private static final Duration ROUND = Duration.ofSeconds(30);

    @Inject DoWork work;
    @Inject Clock clock;

    @Override
    public String name() {
        return "do-long-work";
    }

    @Override
    public String service() {
        return "progress";
    }

    @Override
    public String schedule() {
        return "0/3 * * * * ?";
    }

    @Override
    public void run() {
        var end = clock.instant().plus(ROUND);
        var further = true;
        while (further && clock.instant().isBefore(end)) further = cameFurther(work.due());
    }

    private boolean cameFurther(List<Long> due) {
        var further = false;
        for (long id : due) further |= piece(id);
        return further;
    }

    /** One that fails must not keep the others waiting. */
    private boolean piece(long id) {
        try {
            return work.piece(id);
        } catch (RuntimeException failure) {
            LOG.error("long work {} did not come further", id, failure);
            work.stumbled(id, failure);
            return false;
        }
    }
}
