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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.intake.ImportKind;
import org.lastrada.intranet.intake.ImportTarget;
import org.lastrada.intranet.intake.cell.PersonField;
import org.lastrada.intranet.intake.cell.Vocabularies;
import org.lastrada.intranet.intake.cell.Vocabulary;
import org.lastrada.intranet.intake.plan.Intake;
import org.lastrada.intranet.intake.plan.Known;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.system.PlatformSettings;
import org.lastrada.intranet.system.References;

/** Takes imported rows as people: where they belong, what they stand for, no account. Not a boundary: the import that calls it holds the right to. */
@ApplicationScoped
class PeopleIntake implements ImportTarget<PersonField> {

    private static final Set<String> COMES_ALONG = Set.of("person_language", "affiliation", "representation");

    @PersistenceContext EntityManager database;
    @Inject PlatformSettings settings;
    @Inject References references;
    @Inject Clock clock;

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public Intake<PersonField> intake() {
        var today = today();
        var held = database.createQuery("select r from Representation r where r.starts <= :today and (r.ends is null or r.ends >= :today)", Representation.class)
                .setParameter("today", today).getResultStream().collect(Collectors.groupingBy(r -> r.person().id()));
        var known = database.createQuery("select p from Person p order by p.id", Person.class).getResultStream()
                .map(p -> new Known<>(p.id(), p.version(), values(p, held.getOrDefault(p.id(), List.of())))).toList();
        return Intake.ofPeople(vocabularies(), known);
    }

    private Vocabularies vocabularies() {
        var names = new LinkedHashMap<String, List<String>>();
        organisations().forEach(o -> names.put(String.valueOf(o.id()), List.of(o.shortName(), o.profile().legalName())));
        var functions = new LinkedHashMap<String, List<String>>();
        for (var function : RepresentativeFunction.values())
            functions.put(function.name(), Texts.LANGUAGES.stream().map(language -> label(function, language)).toList());
        return new Vocabularies(Map.of("organisation", Vocabulary.ofOrganisations(names), "function", Vocabulary.of(functions)));
    }

    private List<Organisation> organisations() {
        return database.createQuery("select o from Organisation o order by o.shortName", Organisation.class).getResultList();
    }

    private static String label(RepresentativeFunction function, Locale language) {
        return Texts.in(language).get("intake.function." + function);
    }

    @Override
    public Map<String, Map<String, String>> labels(Locale language) {
        return Map.of("organisation", organisations().stream().collect(Collectors.toMap(o -> String.valueOf(o.id()), Organisation::shortName)),
                "function", Arrays.stream(RepresentativeFunction.values()).collect(Collectors.toMap(RepresentativeFunction::name, f -> label(f, language))));
    }

    @Override
    public long add(Map<PersonField, List<String>> values) {
        var person = new Person(profile(values, null), clock.instant());
        person.show(Visibility.CAREFUL);
        var since = since(values);
        person.join(organisation(values), since);
        database.persist(person);
        stand(person, values, since);
        return person.id();
    }

    @Override
    public void write(long id, Map<PersonField, List<String>> values) {
        var person = describe(id, values);
        var since = values.containsKey(SINCE) ? since(values) : today();
        if (values.containsKey(ORGANISATION)) person.join(organisation(values), since);
        stand(person, values, today());
    }

    @Override
    public void writeBack(long id, Map<PersonField, List<String>> before) {
        var person = describe(id, before);
        if (before.containsKey(ORGANISATION)) person.forgetLastMove();
        if (before.containsKey(FUNCTION)) held(id).stream().filter(r -> !before.get(FUNCTION).contains(r.function().name())).forEach(database::remove);
        database.flush();
    }

    private Person describe(long id, Map<PersonField, List<String>> values) {
        var person = Optional.ofNullable(database.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
        var all = new HashMap<>(values(person, held(id)));
        all.putAll(values);
        person.describe(profile(all, person.profile().about()));
        return person;
    }

    private void stand(Person person, Map<PersonField, List<String>> values, LocalDate from) {
        var held = person.id() == null ? List.<Representation>of() : held(person.id());
        var organisation = person.affiliation(from).map(Affiliation::organisation);
        for (var function : values.getOrDefault(FUNCTION, List.of()))
            if (organisation.isPresent() && held.stream().noneMatch(r -> r.function().name().equals(function)))
                database.persist(new Representation(organisation.get(), person, RepresentativeFunction.valueOf(function), from, null));
    }

    private List<Representation> held(long person) {
        return database.createQuery("select r from Representation r where r.person.id = :person and r.starts <= :today and (r.ends is null or r.ends >= :today)", Representation.class)
                .setParameter("person", person).setParameter("today", today()).getResultList();
    }

    private Organisation organisation(Map<PersonField, List<String>> values) {
        return database.find(Organisation.class, Long.valueOf(values.get(ORGANISATION).get(0)));
    }

    private LocalDate since(Map<PersonField, List<String>> values) {
        return values.getOrDefault(SINCE, List.of()).stream().findFirst().map(LocalDate::parse).orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.now().zone());
    }

    @Override
    public Optional<Map<PersonField, List<String>>> values(long id) {
        database.flush();
        return Optional.ofNullable(database.find(Person.class, id)).map(person -> values(person, held(id)));
    }

    @Override
    public boolean isInUse(long id) {
        return references.exist("person", id, COMES_ALONG);
    }

    @Override
    public void remove(long id) {
        database.createQuery("select r from Representation r where r.person.id = :person", Representation.class).setParameter("person", id)
                .getResultList().forEach(database::remove);
        database.flush();
        database.remove(database.find(Person.class, id));
        database.flush();
    }

    private Map<PersonField, List<String>> values(Person person, List<Representation> held) {
        var profile = person.profile();
        var values = new EnumMap<PersonField, List<String>>(PersonField.class);
        put(values, PersonField.GIVEN_NAME, profile.givenName());
        put(values, PersonField.FAMILY_NAME, profile.familyName());
        put(values, PersonField.EMAIL, profile.email());
        put(values, PersonField.PHONE, profile.phone());
        put(values, PersonField.JOB_TITLE, profile.jobTitle());
        if (!profile.languages().isEmpty()) values.put(PersonField.LANGUAGES, profile.languages().stream().sorted().toList());
        person.affiliations().stream().filter(a -> a.ends() == null || !a.ends().isBefore(today())).reduce((one, later) -> later).ifPresent(a -> {
            put(values, ORGANISATION, a.organisation().id());
            put(values, SINCE, a.starts());
        });
        var functions = new ArrayList<>(held.stream().map(r -> r.function().name()).distinct().sorted().toList());
        if (!functions.isEmpty()) values.put(FUNCTION, functions);
        return values;
    }

    private static void put(Map<PersonField, List<String>> values, PersonField field, Object value) {
        if (value != null) values.put(field, List.of(value.toString()));
    }

    private static PersonProfile profile(Map<PersonField, List<String>> values, String about) {
        Function<PersonField, String> text = field -> values.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
        return new PersonProfile(text.apply(PersonField.GIVEN_NAME), text.apply(PersonField.FAMILY_NAME), text.apply(PersonField.EMAIL), text.apply(PersonField.PHONE),
                text.apply(PersonField.JOB_TITLE), about, Set.copyOf(values.getOrDefault(PersonField.LANGUAGES, List.of())));
    }
}
