package org.lastrada.intranet.intake.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Countries (ISO 3166-1 and Kosovo as XK) and languages (ISO 639) by code and by their names in the languages of Europe. */
final class WorldNames {

    private static final List<Locale> SPOKEN = Stream.of("en", "fr", "de", "sq", "be", "bs", "bg", "ca", "hr", "cs", "da", "nl", "et", "fi", "el", "hu", "is", "ga", "it", "lv",
            "lt", "lb", "mk", "mt", "no", "pl", "pt", "ro", "ru", "sr", "sr-Latn", "sk", "sl", "es", "sv", "tr", "uk", "hy", "az", "ka").map(Locale::forLanguageTag).toList();

    private static final Map<String, List<String>> ALSO_CALLED = Map.ofEntries(Map.entry("GB", List.of("UK", "Great Britain", "England", "Scotland", "Wales")),
            Map.entry("GR", List.of("EL", "Hellas")), Map.entry("NL", List.of("Holland", "The Netherlands")), Map.entry("CZ", List.of("Czech Republic", "République tchèque", "Česká republika")),
            Map.entry("MK", List.of("Macedonia", "Macédoine", "Mazedonien", "FYROM")), Map.entry("MD", List.of("Republic of Moldova", "Moldavie")), Map.entry("TR", List.of("Turkey", "Türkiye")),
            Map.entry("BA", List.of("Bosnia", "BiH")), Map.entry("BY", List.of("Bélarus", "Weißrussland")), Map.entry("SK", List.of("Slovak Republic")), Map.entry("US", List.of("USA")));

    private static final Map<String, List<String>> ALSO_SPOKEN = Map.of("rom", List.of("Romani", "Romany", "Romanes"), "cnr", List.of("Montenegrin"),
            "nl", List.of("Flemish"), "el", List.of("Greek"), "ro", List.of("Moldovan"));

    private static final Vocabulary COUNTRIES = countries();
    private static final Vocabulary LANGUAGES = languages();

    private WorldNames() {
    }

    static List<String> country(String text) {
        return COUNTRIES.find(text);
    }

    static List<String> language(String text) {
        return LANGUAGES.find(text);
    }

    private static Vocabulary countries() {
        return vocabulary(Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK")).distinct().toList(), ALSO_CALLED,
                code -> {
                    var country = new Locale.Builder().setRegion(code).build();
                    return Stream.concat(code.equals("XK") ? Stream.empty() : Stream.of(country.getISO3Country()), SPOKEN.stream().map(country::getDisplayCountry));
                });
    }

    private static Vocabulary languages() {
        return vocabulary(Stream.concat(Arrays.stream(Locale.getISOLanguages()).filter(c -> c.length() == 2), Stream.of("rom", "cnr")).toList(), ALSO_SPOKEN,
                code -> {
                    var language = Locale.forLanguageTag(code);
                    return Stream.concat(Stream.of(language.getISO3Language()), SPOKEN.stream().map(language::getDisplayLanguage));
                });
    }

    private static Vocabulary vocabulary(List<String> codes, Map<String, List<String>> also, Function<String, Stream<String>> names) {
        var labels = new LinkedHashMap<String, List<String>>();
        for (var code : codes) {
            var all = new ArrayList<>(names.apply(code).filter(n -> !n.isBlank()).toList());
            all.addAll(also.getOrDefault(code, List.of()));
            labels.put(code, all);
        }
        return Vocabulary.of(labels);
    }
}
