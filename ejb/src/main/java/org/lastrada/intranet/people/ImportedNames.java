package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.intake.cell.Vocabularies;
import org.lastrada.intranet.intake.cell.Vocabulary;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.Texts;

/** What organisations and functions are called in lists of people: by any of their names, in any language. */
@ApplicationScoped
class ImportedNames {

    @PersistenceContext EntityManager database;
    @Inject Caller caller;

    Vocabularies vocabularies() {
        var names = new LinkedHashMap<String, List<String>>();
        organisations().forEach(o -> names.put(String.valueOf(o.id()), List.of(o.shortName(), o.profile().legalName())));
        var languages = Texts.languages(caller.texts().locale());
        var functions = new LinkedHashMap<String, List<String>>();
        for (var function : RepresentativeFunction.values()) functions.put(function.name(), languages.stream().map(language -> label(function, language)).toList());
        return new Vocabularies(Map.of("organisation", Vocabulary.ofOrganisations(names), "function", Vocabulary.of(functions)));
    }

    Map<String, Map<String, String>> in(Locale language) {
        return Map.of("organisation", organisations().stream().collect(Collectors.toMap(o -> String.valueOf(o.id()), Organisation::shortName)),
                "function", Arrays.stream(RepresentativeFunction.values()).collect(Collectors.toMap(RepresentativeFunction::name, f -> label(f, language))));
    }

    private List<Organisation> organisations() {
        return database.createQuery("select o from Organisation o order by o.shortName", Organisation.class).getResultList();
    }

    private static String label(RepresentativeFunction function, Locale language) {
        return Texts.in(language).get("intake.function." + function);
    }
}
