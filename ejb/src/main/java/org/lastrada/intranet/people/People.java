package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

@ApplicationScoped
class People {

    private static final String STAFF_ROW = """
            select new org.lastrada.intranet.people.StaffRow(p.id, p.givenName, p.familyName, p.jobTitle, p.listed, a.starts, a.ends)
            from Affiliation a join a.person p where a.organisation.id = :organisation""";
    private static final int MOST_WHO_LEFT = 200;

    @PersistenceContext EntityManager database;

    /** With where they belong and belonged. */
    Person get(long id) {
        return database.createQuery("select distinct p from Person p left join fetch p.affiliations a left join fetch a.organisation where p.id = :id", Person.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    Optional<Person> find(long id) {
        return Optional.ofNullable(database.find(Person.class, id));
    }

    Person lock(long id) {
        return lockIfThere(id).orElseThrow(NotFound::new);
    }

    Optional<Person> lockIfThere(long id) {
        return Optional.ofNullable(database.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Loaded whole, since the audit trail tells what it had when that can no longer be read; flushed at once, since what comes next may take its address. */
    void remove(Person person) {
        database.remove(database.createQuery("select p from Person p left join fetch p.languages where p = :person", Person.class)
                .setParameter("person", person).getSingleResult());
        database.flush();
    }

    /** Of two who enter one address at once, the database refuses the second. */
    Person add(Person person) {
        if (isKnown(person.email())) throw new EmailIsKnown(person.email());
        try {
            database.persist(person);
        } catch (ConstraintViolationException theOtherWasFirst) {
            throw new EmailIsKnown(person.email());
        }
        return person;
    }

    private boolean isKnown(String email) {
        return database.createQuery("select count(p) from Person p where p.email = :email", Long.class).setParameter("email", email).getSingleResult() > 0;
    }

    Organisation organisation(long id) {
        return Optional.ofNullable(database.find(Organisation.class, id)).orElseThrow(NotFound::new);
    }

    List<OrganisationOption> organisations() {
        return database.createQuery("""
                        select new org.lastrada.intranet.people.OrganisationOption(o.id, o.shortName, o.country)
                        from Organisation o where o.membership.status <> ENDED order by o.shortName, o.id""", OrganisationOption.class).getResultList();
    }

    /** How many work for an organisation, with its name. @param listedOnly leaves out who does not want to be found */
    StaffSize staffSize(long organisation, LocalDate today, boolean listedOnly) {
        return database.createQuery("""
                        select new org.lastrada.intranet.people.StaffSize(o.id, o.shortName, count(p)) from Organisation o
                        left join Affiliation a on a.organisation = o and a.starts <= :today and (a.ends is null or a.ends >= :today)
                        left join Person p on p = a.person and (p.listed = true or :listedOnly = false)
                        where o.id = :organisation group by o.id, o.shortName""", StaffSize.class)
                .setParameter("organisation", organisation).setParameter("today", today).setParameter("listedOnly", listedOnly)
                .getResultList().stream().findFirst().orElseThrow(NotFound::new);
    }

    Page<StaffRow> staff(StaffSize size, LocalDate today, boolean listedOnly, int number) {
        var rows = database.createQuery(STAFF_ROW + """
                         and a.starts <= :today and (a.ends is null or a.ends >= :today) and (p.listed = true or :listedOnly = false)
                        order by p.familyName, p.givenName, p.id""", StaffRow.class)
                .setParameter("organisation", size.organisationId()).setParameter("today", today).setParameter("listedOnly", listedOnly)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultList();
        return new Page<>(rows, number, Page.SIZE, size.people());
    }

    /** Of whoever belongs to it, belonged to it or will. */
    List<Affiliation> affiliations(long organisation) {
        return database.createQuery("select a from Affiliation a where a.organisation.id = :organisation order by a.id", Affiliation.class)
                .setParameter("organisation", organisation).getResultList();
    }

    /** Everybody who could stand for the organisation. */
    List<StaffRow> colleagues(long organisation, LocalDate today) {
        return database.createQuery(STAFF_ROW + " and (a.ends is null or a.ends >= :today) order by p.familyName, p.givenName, p.id", StaffRow.class)
                .setParameter("organisation", organisation).setParameter("today", today).getResultList();
    }

    List<StaffRow> whoLeft(long organisation, LocalDate today) {
        return database.createQuery(STAFF_ROW + " and a.ends < :today order by a.ends desc, p.familyName, p.id", StaffRow.class)
                .setParameter("organisation", organisation).setParameter("today", today).setMaxResults(MOST_WHO_LEFT).getResultList();
    }
}
