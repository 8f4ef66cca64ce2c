package org.lastrada.intranet.people.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** That somebody said that their profile is right, once they have said it again: by the latest they are asked anew. */
@ApplicationScoped
class OldConfirmations extends RowsByAge {

    private static final String THEIR_ACCOUNT = "(select a.id from Account a where a.personId = r.personId)";
    private static final String SAID_AGAIN = "exists (select 1 from ProfileConfirmation later where later.personId = r.personId and later.confirmedAt > r.confirmedAt)";

    @Override
    public String name() {
        return "confirmations";
    }

    @Override
    public Period period() {
        return new Period(730, 365, 1825);
    }

    @Override
    protected Rows rows() {
        return new Rows("ProfileConfirmation", "r.id", "r.confirmedAt", THEIR_ACCOUNT, SAID_AGAIN);
    }
}
