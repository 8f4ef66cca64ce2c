package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;

/** What somebody was told, and how they wanted to be told. Notices to others that name them go on under the pseudonym. */
@ApplicationScoped
class NoticesOfOne implements PersonalData {

    @PersistenceContext EntityManager database;

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Handout handout(Subject subject) {
        return Handout.of(new ExportedTable("notices", List.of("topic", "says", "facts", "page", "at"), theirs(subject).stream().map(notice ->
                Arrays.<Object>asList(notice.topic(), notice.wording().key(), notice.wording().arguments(), notice.path(), notice.lastAt())).toList()));
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(theirs(subject).size(), database.createQuery("select count(n) from Notice n where n.accountId <> :account and locate(:name, n.facts) > 0", Long.class)
                .setParameter("account", subject.accountOrNobody()).setParameter("name", subject.name()).getSingleResult());
    }

    @Override
    public void erase(Subject subject) {
        for (var theirs : List.of("notice", "notice_choice", "notice_reader")) database.createNativeQuery("delete from " + theirs + " where account_id = :account")
                .setParameter("account", subject.accountOrNobody()).executeUpdate();
        for (var name : subject.names()) database.createQuery("update Notice n set n.facts = replace(n.facts, :name, :pseudonym) where locate(:name, n.facts) > 0")
                .setParameter("name", name).setParameter("pseudonym", subject.pseudonym()).executeUpdate();
    }

    private List<Notice> theirs(Subject subject) {
        return database.createQuery("select n from Notice n where n.accountId = :account order by n.id", Notice.class).setParameter("account", subject.accountOrNobody()).getResultList();
    }
}
