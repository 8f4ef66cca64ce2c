package org.lastrada.intranet.retention.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whom a restored backup brought back is erased again within minutes, each in a transaction of their own: one who cannot be erased keeps no other. */
@ApplicationScoped
class EraseAgain implements Task {

    private static final Logger LOG = LoggerFactory.getLogger(EraseAgain.class);

    @Inject ErasureKeeping keeping;

    @Override
    public String name() {
        return "erase-again";
    }

    @Override
    public String service() {
        return "retention";
    }

    @Override
    public String schedule() {
        return "40 2/5 * * * ?";
    }

    @Override
    public void run() {
        var undone = keeping.undone();
        var failed = undone.stream().filter(person -> !isErased(person)).count();
        if (failed > 0) throw new IllegalStateException(failed + " of " + undone.size() + " people whom a backup brought back could not be erased again");
    }

    private boolean isErased(long person) {
        try {
            keeping.eraseAgain(person);
            return true;
        } catch (RuntimeException e) {
            LOG.error("person {}, whom a backup brought back, could not be erased again", person, e);
            return false;
        }
    }
}
