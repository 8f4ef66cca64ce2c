package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

/** What readers were told. Everything that is changed is changed by who holds the {@link Reader}. */
@ApplicationScoped
class Notices {

    @PersistenceContext EntityManager database;

    void add(Notice notice) {
        database.persist(notice);
    }

    /** The youngest of each reader about this thing that was neither read nor mailed. */
    Map<Long, Notice> waiting(Collection<Long> accounts, Happened happened) {
        return database.createQuery("""
                        select n from Notice n where n.accountId in :accounts and n.topic = :topic and n.thing = :thing and n.readAt is null and n.mailedAt is null
                        order by n.firstAt""", Notice.class)
                .setParameter("accounts", accounts).setParameter("topic", happened.topic()).setParameter("thing", happened.thing())
                .getResultStream().collect(Collectors.toMap(Notice::accountId, Function.identity(), (older, younger) -> younger));
    }

    List<Long> accountsToldAbout(String thing) {
        return database.createQuery("select distinct n.accountId from Notice n where n.thing = :thing", Long.class).setParameter("thing", thing).getResultList();
    }

    void move(Merged merged) {
        database.createQuery("update Notice n set n.thing = :kept, n.path = :path where n.thing = :thing")
                .setParameter("thing", merged.thing()).setParameter("kept", merged.kept()).setParameter("path", merged.path()).executeUpdate();
    }

    List<Notice> due(long account, Instant now) {
        return database.createQuery("select n from Notice n where n.accountId = :account and n.mailAt <= :now order by n.firstAt, n.id", Notice.class)
                .setParameter("account", account).setParameter("now", now).getResultList();
    }

    /** Those still to be mailed. */
    List<Notice> toBeMailed(long account) {
        return database.createQuery("select n from Notice n where n.accountId = :account and n.mailAt is not null", Notice.class)
                .setParameter("account", account).getResultList();
    }

    /** @throws NotFound when it is another's, of a topic that is not among these, or not there */
    Notice get(long account, long id, Collection<String> topics) {
        return Optional.ofNullable(database.find(Notice.class, id)).filter(notice -> notice.accountId() == account && topics.contains(notice.topic()))
                .orElseThrow(NotFound::new);
    }

    List<Notice> list(InboxFilter asked) {
        var filter = asked.conditions();
        return filter.query(database, "select n from Notice n" + filter.where(), Notice.class).getResultList();
    }

    long count(InboxFilter asked) {
        var filter = asked.conditions();
        return filter.query(database, "select count(n) from Notice n" + filter.where(), Long.class).getSingleResult();
    }

    /** One line for each thing, with the latest about it; that of the latest change first. */
    Page<InboxRow> things(InboxFilter asked, int number) {
        var filter = asked.conditions();
        var total = filter.query(database, "select count(distinct n.thing) from Notice n" + filter.where(), Long.class).getSingleResult();
        var groups = filter.query(database, "select n.thing, max(n.id) as latest, count(n) as notices, sum(case when n.readAt is null then 1 else 0 end) as unread from Notice n"
                        + filter.where() + " group by n.thing order by max(n.lastAt) desc, max(n.id) desc", Tuple.class)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultList();
        var latest = latest(groups.stream().map(group -> group.get("latest", Long.class)).toList());
        var rows = groups.stream().map(group -> InboxRow.of(latest.get(group.get("latest", Long.class)), group.get("notices", Long.class), group.get("unread", Number.class).longValue())).toList();
        return new Page<>(rows, number, Page.SIZE, total);
    }

    private Map<Long, Notice> latest(List<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return database.createQuery("select n from Notice n where n.id in :ids", Notice.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(Notice::id, Function.identity()));
    }

    /** Everything, the latest first: for one thing. */
    Page<InboxRow> all(InboxFilter asked, int number) {
        var filter = asked.conditions();
        var rows = filter.query(database, "select n from Notice n" + filter.where() + " order by n.lastAt desc, n.id desc", Notice.class)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultStream().map(notice -> InboxRow.of(notice, 1, notice.isRead() ? 0 : 1)).toList();
        return new Page<>(rows, number, Page.SIZE, count(asked));
    }
}
