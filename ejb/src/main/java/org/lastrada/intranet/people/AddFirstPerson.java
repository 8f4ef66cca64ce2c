package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import org.lastrada.intranet.access.FirstPerson;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.shared.Days;

/** The first administrator, before anybody could be asked whether they may write about people. */
@ApplicationScoped
class AddFirstPerson implements FirstPerson {

    @PersistenceContext EntityManager database;
    @Inject Days days;
    @Inject Clock clock;

    @Override
    public long add(String givenName, String familyName, String email, long organisationId) {
        var person = new Person(new PersonProfile(givenName, familyName, email, null, null, null, Set.of()), clock.instant());
        person.show(Visibility.CAREFUL);
        person.join(database.find(Organisation.class, organisationId), days.today());
        database.persist(person);
        return person.id();
    }
}
