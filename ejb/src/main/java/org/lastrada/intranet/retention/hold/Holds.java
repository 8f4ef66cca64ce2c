package org.lastrada.intranet.retention.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.retention.Held;
import org.lastrada.intranet.retention.Subjects;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

/** The legal holds there are, and what they keep today. */
@ApplicationScoped
public class Holds {

    @PersistenceContext EntityManager database;
    @Inject Subjects subjects;
    @Inject Days days;

    public Held now() {
        var holding = database.createQuery("select h from Hold h where h.starts <= :day and (h.ends is null or h.ends >= :day)", Hold.class)
                .setParameter("day", days.today()).getResultList();
        return holding.isEmpty() ? Held.NONE : subjects.held(ids(holding, Hold::personId), ids(holding, Hold::organisationId));
    }

    /** What to say to whoever wants to erase somebody who is held. */
    public IsHeld refusal(String name) {
        return new IsHeld(name);
    }

    void add(Hold hold) {
        database.persist(hold);
    }

    List<HoldRow> on(long person) {
        return database.createQuery("select h from Hold h where h.personId = :person order by h.id", Hold.class).setParameter("person", person)
                .getResultStream().map(hold -> hold.row("", days.today())).toList();
    }

    Hold lock(long id) {
        return Optional.ofNullable(database.find(Hold.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    /** Those that hold first, then the newest. */
    Page<HoldRow> page(int number) {
        var total = database.createQuery("select count(h) from Hold h", Long.class).getSingleResult();
        return new Page<>(named(inOrder().setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultList()), number, Page.SIZE, total);
    }

    List<HoldRow> all() {
        return named(inOrder().getResultList());
    }

    private TypedQuery<Hold> inOrder() {
        return database.createQuery("select h from Hold h order by case when h.ends is null or h.ends >= :day then 0 else 1 end, h.starts desc, h.id desc", Hold.class)
                .setParameter("day", days.today());
    }

    private List<HoldRow> named(List<Hold> holds) {
        var names = subjects.names(ids(holds, Hold::personId), ids(holds, Hold::organisationId));
        return holds.stream().map(hold -> hold.row(name(names, hold), days.today())).toList();
    }

    private static String name(List<Subjects.Named> names, Hold hold) {
        var person = hold.personId() != null;
        var id = person ? hold.personId() : hold.organisationId();
        return names.stream().filter(named -> named.person() == person && named.id() == id).map(Subjects.Named::name).findFirst().orElse("");
    }

    private static Set<Long> ids(List<Hold> holds, Function<Hold, Long> of) {
        return holds.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
