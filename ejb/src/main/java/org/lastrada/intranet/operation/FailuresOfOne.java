package org.lastrada.intranet.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Traces;

/** What a failed task said about somebody it stumbled over. */
@ApplicationScoped
class FailuresOfOne implements PersonalData {

    @Inject Traces traces;

    @Override
    public String name() {
        return "failures";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of();
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(0, traces.mentioned(subject, "task_run", "failure") + traces.mentioned(subject, "retention_run", "failure"));
    }

    @Override
    public void erase(Subject subject) {
        traces.unname(subject, "task_run", "failure");
        traces.unname(subject, "retention_run", "failure");
    }
}
