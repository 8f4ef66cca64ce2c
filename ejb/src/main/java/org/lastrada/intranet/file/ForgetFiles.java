package org.lastrada.intranet.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** What was removed and not brought back for thirty days, every night, before the sweep. */
@ApplicationScoped
class ForgetFiles implements Task {

    @Inject FileShelf shelf;

    @Override
    public String name() {
        return "forget-files";
    }

    @Override
    public String service() {
        return "file";
    }

    @Override
    public String schedule() {
        return "0 20 3 * * ?";
    }

    @Override
    public void run() {
        shelf.forgetRemoved();
    }
}
