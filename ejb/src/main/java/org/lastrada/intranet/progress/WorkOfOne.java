package org.lastrada.intranet.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Traces;

/**
 * Long work that somebody asked for, and files that work of others made and they stand in. The files hold others too, so they are not handed
 * out; they go, and whoever wants one asks for it again.
 */
@ApplicationScoped
class WorkOfOne implements PersonalData {

    @Inject Works works;
    @Inject Traces traces;

    @Override
    public String name() {
        return "work";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of(new ExportedTable("work", List.of("kind", "about", "askedAt", "endedAt"), works.all(subject.accountOrNobody()).stream().map(WorkOfOne::told).toList()));
    }

    private static List<Object> told(Work work) {
        var row = work.row();
        return Arrays.asList(row.kind(), work.about(), row.askedAt(), row.endedAt());
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(works.all(subject.accountOrNobody()).size() + works.withFilesNaming(Traces.listed(subject), subject.accountOrNobody()).size(), 0);
    }

    @Override
    public void erase(Subject subject) {
        works.dropAll(subject.accountOrNobody());
        works.withFilesNaming(Traces.listed(subject), subject.accountOrNobody()).forEach(works::drop);
        traces.unname(subject, "long_work", "failure");
    }
}
