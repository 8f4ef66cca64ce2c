package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.shared.NotFound;

@ApplicationScoped
class Representations {

    private static final String HELD = " where r.starts <= :day and (r.ends is null or r.ends >= :day)";

    @PersistenceContext EntityManager database;

    Representation get(long id) {
        return Optional.ofNullable(database.find(Representation.class, id)).orElseThrow(NotFound::new);
    }

    Delegation of(long organisation) {
        return new Delegation(database.createQuery("""
                        select r from Representation r join fetch r.person join fetch r.organisation where r.organisation.id = :organisation order by r.starts desc, r.id""", Representation.class)
                .setParameter("organisation", organisation).getResultList());
    }

    List<Representation> ofPerson(long person) {
        return database.createQuery("""
                        select r from Representation r join fetch r.organisation where r.person.id = :person order by r.starts desc, r.id""", Representation.class)
                .setParameter("person", person).getResultList();
    }

    /** With person and organisation. @param all of every organisation, else of the one */
    List<Representation> ending(LocalDate first, LocalDate last, long organisation, boolean all) {
        return database.createQuery("""
                        select r from Representation r join fetch r.organisation o join fetch r.person
                        where r.ends between :first and :last and (:all = true or o.id = :organisation) order by r.ends, r.id""", Representation.class)
                .setParameter("first", first).setParameter("last", last).setParameter("all", all).setParameter("organisation", organisation).getResultList();
    }

    /** Everything that somebody stands for on that day. */
    List<Representation> on(LocalDate day) {
        return database.createQuery("select r from Representation r" + HELD, Representation.class).setParameter("day", day).getResultList();
    }

    List<Representation> of(long person, LocalDate day) {
        return database.createQuery("select r from Representation r" + HELD + " and r.person.id = :person", Representation.class).setParameter("day", day)
                .setParameter("person", person).getResultList();
    }

    /** What had not begun on the last day never was. */
    void endAll(long person, LocalDate lastDay) {
        for (var held : ofPerson(person)) {
            if (held.starts().isAfter(lastDay)) drop(held);
            else if (!held.hasEnded(lastDay)) held.end(lastDay);
        }
    }

    void add(Representation representation) {
        database.persist(representation);
    }

    void drop(Representation representation) {
        database.remove(representation);
    }
}
