package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.lastrada.intranet.demo.DemoData;
import org.lastrada.intranet.demo.DemoLogins;
import org.lastrada.intranet.demo.DemoPlatform;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.shared.Days;

/** What those who can be tried out were told lately: the functions they hold, and a colleague of theirs who came. */
@ApplicationScoped
class DemoNews implements DemoData {

    @PersistenceContext EntityManager database;
    @Inject Representations representations;
    @Inject PeopleNews news;
    @Inject Days days;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void build(DemoPlatform platform) {
        var emails = DemoLogins.all().stream().map(DemoLogins.DemoLogin::email).toList();
        database.createQuery("select p from Person p where p.email in :emails order by p.id", Person.class).setParameter("emails", emails).getResultList().forEach(this::tell);
    }

    private void tell(Person person) {
        representations.of(person.id(), days.today()).forEach(news::given);
        person.affiliation(days.today()).map(Affiliation::organisation).ifPresent(organisation -> tellOfAColleague(person, organisation));
    }

    private void tellOfAColleague(Person person, Organisation organisation) {
        database.createQuery("select a.person from Affiliation a where a.organisation = :organisation and a.ends is null and a.person <> :person order by a.starts desc, a.id", Person.class)
                .setParameter("organisation", organisation).setParameter("person", person).setMaxResults(1).getResultStream().findFirst()
                .ifPresent(colleague -> news.came(colleague, organisation));
    }
}
