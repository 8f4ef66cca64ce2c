package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** Everything anew, each Sunday night and whenever an administrator wants it. */
@ApplicationScoped
class RebuildSearch implements Task {

    @Inject Rebuilding rebuilding;

    @Override
    public String name() {
        return "rebuild-search";
    }

    @Override
    public String service() {
        return "search";
    }

    @Override
    public String schedule() {
        return "0 20 3 ? * SUN";
    }

    @Override
    public void run() {
        rebuilding.begin();
        var more = true;
        while (more) more = rebuilding.goOn();
        rebuilding.tidyUp();
    }
}
