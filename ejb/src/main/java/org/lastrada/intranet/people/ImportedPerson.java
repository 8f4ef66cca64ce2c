package org.lastrada.intranet.people;

import static org.lastrada.intranet.intake.cell.PersonField.FUNCTION;
import static org.lastrada.intranet.intake.cell.PersonField.ORGANISATION;
import static org.lastrada.intranet.intake.cell.PersonField.SINCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lastrada.intranet.intake.cell.PersonField;

/** A person in the shape of an imported row, and back. */
final class ImportedPerson {

    private ImportedPerson() { }

    /** @param held what the person stands for on that day */
    static Map<PersonField, List<String>> of(Person person, List<Representation> held, LocalDate today) {
        var profile = person.profile();
        var values = new EnumMap<PersonField, List<String>>(PersonField.class);
        put(values, PersonField.GIVEN_NAME, profile.givenName());
        put(values, PersonField.FAMILY_NAME, profile.familyName());
        put(values, PersonField.EMAIL, profile.email());
        put(values, PersonField.PHONE, profile.phone());
        put(values, PersonField.JOB_TITLE, profile.jobTitle());
        if (!profile.languages().isEmpty()) values.put(PersonField.LANGUAGES, profile.languages().stream().sorted().toList());
        person.affiliations().stream().filter(a -> a.ends() == null || !a.ends().isBefore(today)).reduce((one, later) -> later).ifPresent(a -> {
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

    /** @param about what the list cannot say of somebody, kept as it is */
    static PersonProfile profile(Map<PersonField, List<String>> values, String about) {
        Function<PersonField, String> text = field -> values.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
        return new PersonProfile(text.apply(PersonField.GIVEN_NAME), text.apply(PersonField.FAMILY_NAME), text.apply(PersonField.EMAIL), text.apply(PersonField.PHONE),
                text.apply(PersonField.JOB_TITLE), about, Set.copyOf(values.getOrDefault(PersonField.LANGUAGES, List.of())));
    }
}
