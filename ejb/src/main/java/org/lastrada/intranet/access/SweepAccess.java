package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** {@link AccessSweep}, every night. */
@ApplicationScoped
class SweepAccess implements Task {

    @Inject AccessSweep boundary;

    @Override
    public String name() {
        return "sweep-access";
    }

    @Override
    public String service() {
        return "access";
    }

    @Override
    public String schedule() {
        return "0 40 2 * * ?";
    }

    @Override
    public void run() {
        boundary.sweep();
    }
}
