package org.lastrada.intranet.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Traces;

/** What somebody typed and has not saved, and what others typed into forms about them. Other drafts of others go on under the pseudonym. */
@ApplicationScoped
class DraftsOfOne implements PersonalData {

    private static final String[] TEXTS = {"about", "base", "typed"};

    @Inject KeptDrafts drafts;
    @Inject Traces traces;

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
        return new Fate(drafts.whole(subject.accountOrNobody()).size() + drafts.countAbout(subject.names()), traces.mentionedToOthers(subject, "draft", TEXTS));
    }

    @Override
    public void erase(Subject subject) {
        drafts.dropAll(subject.accountOrNobody());
        drafts.dropAbout(subject.names());
        traces.unname(subject, "draft", TEXTS);
    }
}
