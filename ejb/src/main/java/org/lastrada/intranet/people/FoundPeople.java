package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.search.Entry;
import org.lastrada.intranet.search.Indexed;
import org.lastrada.intranet.shared.Days;

/** People can be found as far as they want to be, by what they show; see {@link Sight}. */
@ApplicationScoped
class FoundPeople implements Indexed {

    @PersistenceContext EntityManager database;
    @Inject Days days;

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public String label() {
        return "people.search.kind";
    }

    @Override
    public String icon() {
        return "person";
    }

    @Override
    public String address(long subject) {
        return "/people/detail?id=" + subject;
    }

    @Override
    public List<Long> subjects(long after, int atMost) {
        return database.createQuery("select p.id from Person p where p.id > :after order by p.id", Long.class).setParameter("after", after)
                .setMaxResults(atMost).getResultList();
    }

    @Override
    public List<Entry> entries(Collection<Long> subjects) {
        var stays = database.createQuery("""
                        select new org.lastrada.intranet.people.FindableStay(a.person.id, o.id, o.shortName, o.country, a.starts, a.ends,
                        case when o.membership.status = ENDED then true else false end)
                        from Affiliation a join a.organisation o where a.person.id in :ids order by a.starts""", FindableStay.class)
                .setParameter("ids", subjects).getResultStream().collect(Collectors.groupingBy(FindableStay::person));
        return database.createQuery("""
                        select new org.lastrada.intranet.people.FindablePerson(p.id, p.givenName, p.familyName, p.jobTitle, p.about,
                        case when p.showsEmail = true then p.email end, case when p.showsPhone = true then p.phone end, p.listed)
                        from Person p where p.id in :ids and p.erasedAt is null""", FindablePerson.class)
                .setParameter("ids", subjects).getResultStream().map(person -> person.entry(stays.getOrDefault(person.id(), List.of()), days.today())).toList();
    }

    /** Those of an organisation are found by its name, and by others only while it is on the platform. */
    @Override
    public Set<Long> touchedBy(Object entity) {
        if (entity instanceof Person person) return Set.of(person.id());
        if (entity instanceof Affiliation affiliation) return Set.of(affiliation.personId(database.getEntityManagerFactory().getPersistenceUnitUtil()));
        if (!(entity instanceof Organisation organisation)) return Set.of();
        return new HashSet<>(database.createQuery("select a.person.id from Affiliation a where a.organisation.id = :id", Long.class).setParameter("id", organisation.id()).getResultList());
    }
}
