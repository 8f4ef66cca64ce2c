package org.lastrada.intranet.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** What nobody went on with for thirty days, every night. */
@ApplicationScoped
class ForgetDrafts implements Task {

    @Inject Drafts boundary;

    @Override
    public String name() {
        return "forget-drafts";
    }

    @Override
    public String service() {
        return "access";
    }

    @Override
    public String schedule() {
        return "0 50 2 * * ?";
    }

    @Override
    public void run() {
        boundary.forgetOld();
    }
}
