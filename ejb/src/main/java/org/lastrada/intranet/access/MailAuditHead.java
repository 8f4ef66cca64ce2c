package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** {@link AuditHeadLetters}, every morning. */
@ApplicationScoped
class MailAuditHead implements Task {

    @Inject AuditHeadLetters boundary;

    @Override
    public String name() {
        return "mail-audit-head";
    }

    @Override
    public String service() {
        return "audit";
    }

    @Override
    public String schedule() {
        return "0 20 4 * * ?";
    }

    @Override
    public void run() {
        boundary.post();
    }
}
