package org.lastrada.intranet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Traces;

/** What was mailed to somebody. Mails to others that name them go on under the pseudonym. */
@ApplicationScoped
class MailsOfOne implements PersonalData {

    private static final String THEIRS = "(m.accountId = :account or m.recipient = :address)";
    private static final String[] TEXTS = {"recipient_name", "subject", "body", "last_error"};

    @PersistenceContext EntityManager database;
    @Inject Traces traces;

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public Handout handout(Subject subject) {
        var mails = database.createQuery("select m from OutboxMail m where " + THEIRS + " order by m.id", OutboxMail.class)
                .setParameter("account", subject.accountOrNobody()).setParameter("address", subject.email()).getResultStream().map(OutboxMail::told).toList();
        return Handout.of(new ExportedTable("mails", List.of("createdAt", "to", "reason", "subject", "body", "sentAt"), mails));
    }

    @Override
    public Fate fate(Subject subject) {
        var going = database.createQuery("select count(m) from OutboxMail m where " + THEIRS, Long.class)
                .setParameter("account", subject.accountOrNobody()).setParameter("address", subject.email()).getSingleResult();
        return new Fate(going, traces.mentionedToOthers(subject, "outbox_mail", TEXTS));
    }

    @Override
    public void erase(Subject subject) {
        database.createQuery("delete from OutboxMail m where " + THEIRS).setParameter("account", subject.accountOrNobody()).setParameter("address", subject.email()).executeUpdate();
        traces.unname(subject, "outbox_mail", TEXTS);
    }
}
