package org.lastrada.intranet.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** What ended a week ago goes with its file, every night. */
@ApplicationScoped
class ForgetWork implements Task {

    @Inject DoWork boundary;

    @Override
    public String name() {
        return "forget-long-work";
    }

    @Override
    public String service() {
        return "progress";
    }

    @Override
    public String schedule() {
        return "0 40 2 * * ?";
    }

    @Override
    public void run() {
        boundary.forgetOld();
    }
}
