package org.lastrada.intranet.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;

/** What somebody typed and has not saved. */
@ApplicationScoped
class DraftsOfOne implements PersonalData {

    @Inject KeptDrafts drafts;

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of(new ExportedTable("drafts", List.of("form", "about", "address", "savedAt", "before", "typed"),
                drafts.whole(subject.accountOrNobody()).stream().map(Draft::told).toList()));
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(drafts.whole(subject.accountOrNobody()).size(), 0);
    }

    @Override
    public void erase(Subject subject) {
        drafts.dropAll(subject.accountOrNobody());
    }
}
