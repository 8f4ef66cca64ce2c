package org.lastrada.intranet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;

/** What mails said, once they have left or were given up: the row that says that there was one stays. */
@ApplicationScoped
class OldMailTexts extends RowsByAge {

    @Override
    public String name() {
        return "mail-texts";
    }

    @Override
    public Period period() {
        return new Period(90, 30, 730);
    }

    @Override
    protected Rows rows() {
        return new Rows("OutboxMail", "r.id", "r.createdAt", "r.accountId", "r.state <> QUEUED and r.body <> ''");
    }

    @Override
    protected int letGo(EntityManager database, List<?> ids) {
        return database.createQuery("update OutboxMail r set r.subject = '', r.body = '', r.lastError = null, r.sealedLink = null, r.sealedUnsubscribe = null where r.id in :ids")
                .setParameter("ids", ids).executeUpdate();
    }
}
