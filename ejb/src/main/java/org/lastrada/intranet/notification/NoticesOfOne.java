package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Traces;

/** What somebody was told, and how they wanted to be told. Notices to others that name them go on under the pseudonym. */
@ApplicationScoped
class NoticesOfOne implements PersonalData {

    @PersistenceContext EntityManager database;
    @Inject Readers readers;
    @Inject Traces traces;

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Handout handout(Subject subject) {
        var notices = theirs(subject).stream().map(notice -> Arrays.<Object>asList(notice.topic(), notice.wording().key(), notice.wording().arguments(), notice.path(), notice.lastAt(),
                notice.isRead())).toList();
        return Handout.of(new ExportedTable("notices", List.of("topic", "says", "facts", "page", "at", "read"), notices),
                new ExportedTable("choices", List.of("topic", "chosen"), readers.find(subject.accountOrNobody()).map(Reader::told).orElse(List.of())));
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(theirs(subject).size(), traces.mentionedToOthers(subject, "notice", "facts"));
    }

    @Override
    public void erase(Subject subject) {
        for (var theirs : List.of("notice", "notice_choice", "notice_reader")) database.createNativeQuery("delete from " + theirs + " where account_id = :account")
                .setParameter("account", subject.accountOrNobody()).executeUpdate();
        traces.unname(subject, "notice", "facts");
    }

    private List<Notice> theirs(Subject subject) {
        return database.createQuery("select n from Notice n where n.accountId = :account order by n.id", Notice.class).setParameter("account", subject.accountOrNobody()).getResultList();
    }
}
