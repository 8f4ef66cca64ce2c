package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.audit.Pseudonyms;
import org.lastrada.intranet.retention.Held;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Subjects;
import org.lastrada.intranet.shared.Texts;

/** People as those whose data is asked for. */
@ApplicationScoped
class KnownSubjects implements Subjects {

    private static final String WITH_ACCOUNT = "select p.id as person, a.id as account from Person p left join Account a on a.personId = p.id or a.formerPersonId = p.id where ";

    @PersistenceContext EntityManager database;
    @Inject Pseudonyms trail;

    @Override
    public Optional<Subject> find(long personId) {
        return database.createQuery("select p as person, p.erasedAt as erasedAt, a.id as account, a.language as language from Person p left join Account a on a.personId = p.id where p.id = :id", Tuple.class)
                .setParameter("id", personId).getResultStream().findFirst().map(row -> subject(row.get("person", Person.class), row));
    }

    private Subject subject(Person person, Tuple row) {
        var known = new FormerNames(entry -> trail.rows("person", entry, null), person);
        var former = database.createQuery("select a.id from Account a where a.formerPersonId = :id", Long.class).setParameter("id", person.id()).getResultList();
        var language = Optional.ofNullable(row.get("language", String.class)).map(Texts::language).orElse(Locale.ENGLISH);
        return new Subject(person.id(), known.entries(), row.get("account", Long.class), Set.copyOf(former), person.name(), person.email(), known.names(), language,
                row.get("erasedAt", Instant.class) != null);
    }

    @Override
    public Set<String> onlyTheirs(long personId, Set<String> names) {
        var shared = database.createQuery("select p.givenName || ' ' || p.familyName from Person p where p.id <> :id and p.givenName || ' ' || p.familyName in :names", String.class)
                .setParameter("id", personId).setParameter("names", names).getResultList();
        var only = new HashSet<>(names);
        only.removeAll(shared);
        return only;
    }

    @Override
    public Held held(Set<Long> people, Set<Long> organisations) {
        var named = people.isEmpty() ? Stream.<Tuple>empty() : database.createQuery(WITH_ACCOUNT + "p.id in :people", Tuple.class).setParameter("people", people).getResultStream();
        var staff = organisations.isEmpty() ? Stream.<Tuple>empty() : database.createQuery(WITH_ACCOUNT + """
                        exists (select 1 from Affiliation f where f.person = p and f.organisation.id in :organisations
                            and not exists (select 1 from Affiliation later where later.person = p and later.starts > f.starts))""", Tuple.class)
                .setParameter("organisations", organisations).getResultStream();
        var all = Stream.concat(named, staff).toList();
        return new Held(all.stream().map(row -> row.get("person", Long.class)).collect(Collectors.toSet()),
                all.stream().map(row -> row.get("account", Long.class)).filter(Objects::nonNull).collect(Collectors.toSet()), organisations);
    }

    @Override
    public List<Named> names(Set<Long> people, Set<Long> organisations) {
        var persons = people.isEmpty() ? Stream.<Named>empty() : database.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", people).getResultStream().map(person -> new Named(true, person.id(), person.name()));
        var theirs = organisations.isEmpty() ? Stream.<Named>empty() : database.createQuery("select o.id as id, o.shortName as name from Organisation o where o.id in :ids", Tuple.class)
                .setParameter("ids", organisations).getResultStream().map(row -> new Named(false, row.get("id", Long.class), row.get("name", String.class)));
        return Stream.concat(persons, theirs).toList();
    }
}
