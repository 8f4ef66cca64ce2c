package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** Files that were imported, with what the import did: after that it can no longer be undone. One that was never applied counts from when it was brought. */
@ApplicationScoped
class FinishedImports extends RowsByAge {

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Period period() {
        return new Period(90, 30, 730);
    }

    @Override
    protected Rows rows() {
        return new Rows("Import", "r.id", "coalesce(r.undoneAt, r.appliedAt, r.createdAt)", null, null);
    }
}
