package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.access.DemoAccounts;
import org.lastrada.intranet.demo.DemoData;
import org.lastrada.intranet.demo.DemoOrganisation;
import org.lastrada.intranet.demo.DemoPerson;
import org.lastrada.intranet.demo.DemoPlatform;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.shared.Days;

/** The people of the demo platform: where they belong, what they stand for, how they sign in. */
@ApplicationScoped
class DemoPeople implements DemoData {

    /** How many Hibernate keeps in mind at once: it looks through all of them whenever it is asked for one. */
    private static final int PORTION = 200;

    @PersistenceContext EntityManager database;
    @Inject DemoAccounts accounts;
    @Inject Days days;
    @Inject Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void build(DemoPlatform platform) {
        var people = platform.people();
        for (int from = 0; from < people.size(); from += PORTION) {
            var organisations = organisations(platform);
            people.subList(from, Math.min(from + PORTION, people.size())).forEach(person -> add(person, organisations));
            database.flush();
            database.clear();
        }
    }

    private Map<String, Organisation> organisations(DemoPlatform platform) {
        var byName = database.createQuery("select o from Organisation o", Organisation.class).getResultStream()
                .collect(Collectors.toMap(o -> o.country() + o.shortName(), Function.identity()));
        return Stream.concat(Stream.of(platform.secretariat()), platform.organisations().stream())
                .collect(Collectors.toMap(DemoOrganisation::key, one -> byName.get(one.country() + one.shortName())));
    }

    private void add(DemoPerson one, Map<String, Organisation> organisations) {
        var person = new Person(new PersonProfile(one.givenName(), one.familyName(), one.email(), one.phone(), one.jobTitle(), null, Set.copyOf(one.languages())),
                clock.instant());
        person.show(new Visibility(one.shows().listed(), one.shows().email(), one.shows().phone(), one.shows().photo()));
        one.belongings().forEach(belonging -> {
            person.join(organisations.get(belonging.organisationKey()), belonging.from());
            if (belonging.to() != null) person.leave(belonging.to());
        });
        database.persist(person);
        one.functions().forEach(held -> database.persist(new Representation(organisations.get(one.organisationKey()), person,
                RepresentativeFunction.valueOf(held.code()), held.from(), lastDay(held))));
        open(one, person.id());
    }

    /** Voting representatives are named for two years at a time; the others until further notice. */
    private LocalDate lastDay(DemoPerson.Function held) {
        if (held.to() != null || RepresentativeFunction.valueOf(held.code()) != RepresentativeFunction.VOTING_REPRESENTATIVE) return held.to();
        return Stream.iterate(held.from().plusYears(2), end -> end.plusYears(2)).filter(end -> end.isAfter(days.today())).findFirst().orElseThrow().minusDays(1);
    }

    private void open(DemoPerson one, long id) {
        switch (one.account()) {
            case ACTIVE -> accounts.active(id, one.email(), one.language(), one.role());
            case INVITED -> accounts.invited(id, one.email(), one.language(), one.role());
            case DISABLED -> accounts.disabled(id, one.email(), one.language());
            case NONE -> { }
        }
    }
}
