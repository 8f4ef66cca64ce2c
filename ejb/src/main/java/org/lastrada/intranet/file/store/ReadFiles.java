package org.lastrada.intranet.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** Takes the words out of what was brought, and draws first pages. */
@ApplicationScoped
class ReadFiles implements Task {

    @Inject FileCare care;

    @Override
    public String name() {
        return "read-files";
    }

    @Override
    public String service() {
        return "file";
    }

    @Override
    public String schedule() {
        return "3/10 * * * * ?";
    }

    @Override
    public void run() {
        for (var hash : care.unread()) {
            care.begin(hash);
            care.read(hash);
        }
    }
}
