package org.lastrada.intranet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;

/** What was mailed to somebody. Mails to others that name them go on under the pseudonym. */
@ApplicationScoped
class MailsOfOne implements PersonalData {

    private static final String THEIRS = "(m.accountId = :account or m.recipient = :address)";

    @PersistenceContext EntityManager database;

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
        var staying = database.createQuery("select count(m) from OutboxMail m where not " + THEIRS + " and locate(:name, m.body) > 0", Long.class)
                .setParameter("account", subject.accountOrNobody()).setParameter("address", subject.email()).setParameter("name", subject.name()).getSingleResult();
        return new Fate(going, staying);
    }

    @Override
    public void erase(Subject subject) {
        database.createQuery("delete from OutboxMail m where " + THEIRS).setParameter("account", subject.accountOrNobody()).setParameter("address", subject.email()).executeUpdate();
        for (var name : subject.names()) database.createQuery("""
                        update OutboxMail m set m.subject = replace(m.subject, :name, :pseudonym), m.body = replace(m.body, :name, :pseudonym)
                        where locate(:name, m.subject) > 0 or locate(:name, m.body) > 0""")
                .setParameter("name", name).setParameter("pseudonym", subject.pseudonym()).executeUpdate();
    }
}
