package org.lastrada.intranet.draft;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** What nobody went on with, from when it was last kept. */
@ApplicationScoped
class OldDrafts extends RowsByAge {

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public Period period() {
        return new Period(30, 7, 180);
    }

    @Override
    protected Rows rows() {
        return new Rows("Draft", "r.id", "r.savedAt", "r.accountId", null);
    }
}
