package org.lastrada.intranet.people;

import static org.lastrada.intranet.intake.cell.PersonField.FUNCTION;
import static org.lastrada.intranet.intake.cell.PersonField.ORGANISATION;
import static org.lastrada.intranet.intake.cell.PersonField.SINCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.intake.ImportKind;
import org.lastrada.intranet.intake.ImportTarget;
import org.lastrada.intranet.intake.cell.PersonField;
import org.lastrada.intranet.intake.plan.Intake;
import org.lastrada.intranet.intake.plan.Known;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.system.References;

/** Takes imported rows as people: where they belong, what they stand for, no account. Not a boundary: the import that calls it holds the right to. */
@ApplicationScoped
class PeopleIntake implements ImportTarget<PersonField> {

    private static final Set<String> COMES_ALONG = Set.of("person_language", "affiliation", "representation");

    @PersistenceContext EntityManager database;
    @Inject Representations representations;
    @Inject PeopleNews news;
    @Inject ImportedNames names;
    @Inject References references;
    @Inject Days days;
    @Inject Clock clock;

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public Intake<PersonField> intake() {
        var day = days.today();
        var held = representations.on(day).stream().collect(Collectors.groupingBy(r -> r.person().id()));
        var known = database.createQuery("select p from Person p order by p.id", Person.class).getResultStream()
                .map(p -> new Known<>(p.id(), p.version(), ImportedPerson.of(p, held.getOrDefault(p.id(), List.of()), day))).toList();
        return Intake.ofPeople(names.vocabularies(), known);
    }

    @Override
    public Map<String, Map<String, String>> labels(Locale language) {
        return names.in(language);
    }

    @Override
    public long add(Map<PersonField, List<String>> values) {
        var person = new Person(ImportedPerson.profile(values, null), clock.instant());
        person.show(Visibility.CAREFUL);
        var since = since(values);
        var organisation = organisation(values);
        person.join(organisation, since);
        database.persist(person);
        news.imported(person, organisation);
        stand(person, values, since);
        return person.id();
    }

    @Override
    public void write(long id, Map<PersonField, List<String>> values) {
        var person = describe(id, values);
        var since = values.containsKey(SINCE) ? since(values) : days.today();
        if (values.containsKey(ORGANISATION)) {
            var joined = organisation(values);
            person.join(joined, since);
            news.moved(person, joined, since);
        } else {
            news.edited(person);
        }
        stand(person, values, days.today());
    }

    @Override
    public void writeBack(long id, Map<PersonField, List<String>> before) {
        var person = describe(id, before);
        news.edited(person);
        if (before.containsKey(ORGANISATION)) person.forgetLastMove();
        if (before.containsKey(FUNCTION)) held(id).stream().filter(r -> !before.get(FUNCTION).contains(r.function().name())).forEach(representations::drop);
        database.flush();
    }

    private Person describe(long id, Map<PersonField, List<String>> values) {
        var person = Optional.ofNullable(database.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
        var all = new HashMap<>(ImportedPerson.of(person, held(id), days.today()));
        all.putAll(values);
        person.describe(ImportedPerson.profile(all, person.profile().about()));
        return person;
    }

    private void stand(Person person, Map<PersonField, List<String>> values, LocalDate from) {
        var held = held(person.id()).stream().map(Representation::function).toList();
        var given = values.getOrDefault(FUNCTION, List.of()).stream().map(RepresentativeFunction::valueOf).filter(function -> !held.contains(function)).toList();
        person.affiliation(from).map(Affiliation::organisation).ifPresent(organisation -> given.forEach(function -> {
            var representation = new Representation(organisation, person, function, from, null);
            representations.add(representation);
            news.given(representation);
        }));
    }

    private List<Representation> held(long person) {
        return representations.of(person, days.today());
    }

    private Organisation organisation(Map<PersonField, List<String>> values) {
        return database.find(Organisation.class, Long.valueOf(values.get(ORGANISATION).get(0)));
    }

    private LocalDate since(Map<PersonField, List<String>> values) {
        return values.getOrDefault(SINCE, List.of()).stream().findFirst().map(LocalDate::parse).orElseGet(days::today);
    }

    @Override
    public Optional<Map<PersonField, List<String>>> values(long id) {
        database.flush();
        return Optional.ofNullable(database.find(Person.class, id)).map(person -> ImportedPerson.of(person, held(id), days.today()));
    }

    @Override
    public Set<Long> inUse(Set<Long> ids) {
        return references.to("person", ids, COMES_ALONG);
    }

    @Override
    public void remove(long id) {
        representations.ofPerson(id).forEach(representations::drop);
        database.flush();
        var person = database.find(Person.class, id);
        person.affiliation(days.today()).map(Affiliation::organisation).ifPresent(organisation -> news.notImported(person, organisation));
        database.remove(person);
        database.flush();
    }
}
