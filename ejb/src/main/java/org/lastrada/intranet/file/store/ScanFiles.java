package org.lastrada.intranet.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** Has the scanner look at what was brought. While it is away one file a round knocks at its door. */
@ApplicationScoped
class ScanFiles implements Task {

    @Inject FileCare care;

    @Override
    public String name() {
        return "scan-files";
    }

    @Override
    public String service() {
        return "file";
    }

    @Override
    public String schedule() {
        return "0/5 * * * * ?";
    }

    @Override
    public void run() {
        for (var hash : care.unjudged()) {
            if (!care.judge(hash)) return;
        }
    }
}
