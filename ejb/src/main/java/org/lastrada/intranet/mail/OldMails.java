package org.lastrada.intranet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** That there was a mail, to whom and why. */
@ApplicationScoped
class OldMails extends RowsByAge {

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public Period period() {
        return new Period(730, 365, 3650);
    }

    @Override
    protected Rows rows() {
        return new Rows("OutboxMail", "r.id", "r.createdAt", "r.accountId", "r.state <> QUEUED");
    }
}
