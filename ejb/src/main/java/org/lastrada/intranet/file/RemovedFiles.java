package org.lastrada.intranet.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** What was removed and not brought back. Its bytes go with the next sweep, unless something else uses them. Its page tells everybody that day, so that nobody can choose another. */
@ApplicationScoped
class RemovedFiles extends RowsByAge {

    @Inject Attachments attachments;

    @Override
    public String name() {
        return "removed-files";
    }

    @Override
    public Period period() {
        var days = (int) Attachment.CAN_COME_BACK_FOR.toDays();
        return new Period(days, days, days);
    }

    @Override
    public int piece() {
        return 50;
    }

    @Override
    protected Rows rows() {
        return Rows.ofOrganisations("Attachment", "r.id", "r.removedAt", "r.organisationId", "r.removedAt is not null");
    }

    /** Through the mapping, which takes the versions along and tells the search. */
    @Override
    protected int letGo(EntityManager database, List<?> ids) {
        return attachments.drop(ids);
    }
}
