package org.lastrada.intranet.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** What nothing refers to any more, every night. */
@ApplicationScoped
class SweepFiles implements Task {

    @Inject FileCare care;

    @Override
    public String name() {
        return "sweep-files";
    }

    @Override
    public String service() {
        return "file";
    }

    @Override
    public String schedule() {
        return "0 30 3 * * ?";
    }

    @Override
    public void run() {
        care.sweep();
    }
}
