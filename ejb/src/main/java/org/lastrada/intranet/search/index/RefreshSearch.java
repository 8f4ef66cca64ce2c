package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** Every ten minutes: what a new day makes different, what could not be described, and a rebuild that was broken off. */
@ApplicationScoped
class RefreshSearch implements Task {

    @Inject Rebuilding rebuilding;

    @Override
    public String name() {
        return "refresh-search";
    }

    @Override
    public String service() {
        return "search";
    }

    @Override
    public String schedule() {
        return "20 1/10 * * * ?";
    }

    @Override
    public void run() {
        rebuilding.catchUp();
        var more = true;
        while (more) more = rebuilding.goOn();
    }
}
