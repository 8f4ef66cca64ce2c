package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.file.HeldFiles;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Traces;

/**
 * Files that somebody brought or removed, and names of files that mention them. The files are whose they hang on: that somebody brought
 * them is handed out, they stay.
 */
@ApplicationScoped
class FilesOfOne implements PersonalData {

    @Inject HeldFiles files;
    @Inject Traces traces;

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of(new ExportedTable("files", List.of("name", "version", "broughtAt", "size"), files.broughtBy(subject.names())));
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(0, traces.signed(subject, "attachment_version", "brought_by") + traces.signed(subject, "attachment", "removed_by")
                + traces.mentioned(subject, "attachment_version", "name"));
    }

    @Override
    public void erase(Subject subject) {
        traces.sign(subject, "attachment_version", "brought_by");
        traces.sign(subject, "attachment", "removed_by");
        files.rename(Traces.mentioning(subject), subject.pseudonym());
    }
}
