package org.lastrada.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** Every minute: a row can be changed unseen for a minute at most. */
@ApplicationScoped
class SealAudit implements Task {

    @Inject Sealing sealing;

    @Override
    public String name() {
        return "seal-audit";
    }

    @Override
    public String service() {
        return "audit";
    }

    @Override
    public String schedule() {
        return "10 * * * * ?";
    }

    @Override
    public void run() {
        var more = true;
        while (more) more = sealing.sealNext();
    }
}
