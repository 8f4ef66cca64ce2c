package org.lastrada.intranet.retention.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.lastrada.intranet.audit.Pseudonyms;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Traces;

/** Legal holds there were on somebody. Why is told by whoever placed them: it may be about others. That there was one stays. */
@ApplicationScoped
class HoldsOfOne implements PersonalData {

    @Inject Holds holds;
    @Inject Pseudonyms trail;
    @Inject Traces traces;

    @Override
    public String name() {
        return "holds";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of(new ExportedTable("holds", List.of("starts", "ends"), holds.on(subject.person()).stream().map(hold -> Arrays.<Object>asList(hold.starts(), hold.ends())).toList()));
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(0, holds.on(subject.person()).size());
    }

    @Override
    public void erase(Subject subject) {
        holds.on(subject.person()).forEach(hold -> trail.forget("hold", hold.id()));
        traces.unname(subject, "legal_hold", "reason");
    }
}
