package org.lastrada.intranet.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Holder;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Reach;
import org.lastrada.intranet.rights.RightsMatrix;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.OneDay;

/** Two organisations and their people, and somebody who asks, with the rights of the real matrix. */
final class Given {

    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate IN_2020 = LocalDate.of(2020, 5, 4);
    static final long KOMPAS = 1;
    static final long SVITANOK = 2;
    static final long OFFICE = 9;

    private Given() { }

    static Organisation organisation(long id, String name, String country) {
        var profile = new OrganisationProfile(name, name, country, Set.of(), null, null, null, "https://www.kompas.example", "office@kompas.example",
                null, null, null, null, Set.of(), Set.of(), null, null);
        return withId(new Organisation(null, profile, Set.of(), NOW), id);
    }

    static Person person(long id, String givenName, String familyName, Organisation organisation) {
        var person = new Person(profile(givenName, familyName), NOW);
        person.show(Visibility.CAREFUL);
        if (organisation != null) person.join(organisation, IN_2020);
        return withId(person, id);
    }

    static PersonProfile profile(String givenName, String familyName) {
        return new PersonProfile(givenName, familyName, givenName.toLowerCase(Locale.ROOT) + "@kompas.example", "+387 1 234", "Lawyer", null, Set.of("bs", "en"));
    }

    /** As the database would have given it. */
    static <E> E withId(E entity, long id) {
        try {
            var field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Days days() {
        return new OneDay(TODAY);
    }

    /** Somebody of this organisation with these roles. */
    static Caller caller(Long personId, Long organisationId, String... roles) {
        return new Asking(personId, organisationId, Set.of(roles));
    }

    private static final class Asking extends Caller {

        private final Holder holder;

        Asking(Long personId, Long organisationId, Set<String> roles) {
            holder = new Holder(77L, 1L, "Maaike de Vries", Locale.ENGLISH, personId, organisationId, "?", roles, new RightsMatrix().of(roles), false);
        }

        @Override
        public Holder holder() {
            return holder;
        }

        @Override
        public boolean may(Permission permission) {
            return holder.grants().containsKey(permission);
        }

        @Override
        public boolean may(Permission permission, long organisationId) {
            return reachesPlatform(permission) || may(permission) && Long.valueOf(organisationId).equals(holder.organisationId());
        }

        @Override
        public boolean reachesPlatform(Permission permission) {
            return holder.grants().get(permission) == Reach.PLATFORM;
        }
    }

    /** The collection without its database. */
    static final class Known extends People {

        final Map<Long, Person> people = new HashMap<>();
        final Map<Long, Organisation> organisations = new HashMap<>();

        Known with(Person person) {
            people.put(person.id(), person);
            return this;
        }

        Known with(Organisation organisation) {
            organisations.put(organisation.id(), organisation);
            return this;
        }

        @Override
        Person get(long id) {
            if (!people.containsKey(id)) throw new NotFound();
            return people.get(id);
        }

        @Override
        Person lock(long id) {
            return get(id);
        }

        @Override
        Person add(Person person) {
            with(withId(person, 100L + people.size()));
            return person;
        }

        @Override
        Organisation organisation(long id) {
            if (!organisations.containsKey(id)) throw new NotFound();
            return organisations.get(id);
        }
    }
}
