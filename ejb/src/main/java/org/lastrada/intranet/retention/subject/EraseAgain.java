package org.lastrada.intranet.retention.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** Whom a restored backup brought back is erased again within minutes, each in a transaction of their own. */
@ApplicationScoped
class EraseAgain implements Task {

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
        keeping.undone().forEach(keeping::eraseAgain);
    }
}
