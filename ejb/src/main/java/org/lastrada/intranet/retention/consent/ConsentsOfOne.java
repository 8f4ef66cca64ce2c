package org.lastrada.intranet.retention.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;

/** What somebody agreed to. That they once did stays under the pseudonym: it is what the platform can show for having shown it. */
@ApplicationScoped
class ConsentsOfOne implements PersonalData {

    @Inject Consents consents;

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of(new ExportedTable("consents", List.of("purpose", "textVersion", "givenAt", "withdrawnAt"), consents.of(subject.person()).stream().map(Consent::told).toList()));
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(0, consents.of(subject.person()).size());
    }

    @Override
    public void erase(Subject subject) {
        consents.say(subject.person(), Set.of());
    }
}
