package org.lastrada.intranet.people.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;

/** When somebody said that their profile is right. */
@ApplicationScoped
class ConfirmationsOfOne implements PersonalData {

    @Inject ProfileConfirmations confirmations;

    @Override
    public String name() {
        return "confirmations";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of(new ExportedTable("confirmations", List.of("confirmedAt", "nextOn"),
                confirmations.all(subject.person()).stream().map(one -> List.<Object>of(one.confirmedAt(), one.nextOn())).toList()));
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(confirmations.all(subject.person()).size(), 0);
    }

    @Override
    public void erase(Subject subject) {
        confirmations.forgetAll(subject.person());
    }
}
