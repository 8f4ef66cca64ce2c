package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastrada.intranet.intake.cell.Vocabularies;
import org.lastrada.intranet.intake.cell.Vocabulary;
import org.lastrada.intranet.membership.kind.OrganisationClass;
import org.lastrada.intranet.membership.kind.OrganisationClasses;
import org.lastrada.intranet.membership.profile.BudgetBand;
import org.lastrada.intranet.membership.profile.StaffBand;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.vocabulary.Terms;

/** What the platform calls classes, services, target groups, themes and bands, in all its languages: spreadsheets hold any of them. */
@ApplicationScoped
class ImportedWords {

    private static final Map<String, org.lastrada.intranet.vocabulary.Vocabulary> LISTS = Map.of("services", org.lastrada.intranet.vocabulary.Vocabulary.SERVICE,
            "targetGroups", org.lastrada.intranet.vocabulary.Vocabulary.TARGET_GROUP, "themes", org.lastrada.intranet.vocabulary.Vocabulary.THEME);
    private static final Map<String, List<String>> BUDGET_BANDS = Map.of(BudgetBand.UP_TO_100_000.name(), List.of("0-100k", "up to 100k", "<100k", "50k-100k", "0-100000", "100000"),
            BudgetBand.UP_TO_500_000.name(), List.of("100k-500k", "100000-500000"), BudgetBand.UP_TO_2_000_000.name(), List.of("500k-2m", "500000-2000000"),
            BudgetBand.OVER_2_000_000.name(), List.of("2m+", ">2m", "over 2m", "2000000+"));
    private static final int LARGEST_STAFF_COUNTED = 2_000;

    @Inject OrganisationClasses classes;
    @Inject Terms terms;
    @Inject Caller caller;

    /** The reader's own language comes first: a sentence names what is known by its first label. */
    Vocabularies vocabularies() {
        var byField = new LinkedHashMap<String, Vocabulary>();
        byField.put("staffBand", Vocabulary.of(bands("membership.staff.", staffBands())));
        byField.put("budgetBand", Vocabulary.of(bands("membership.budget.", BUDGET_BANDS)));
        var inEachLanguage = Texts.languages(caller.texts().locale()).stream().map(this::labels).toList();
        for (var field : inEachLanguage.get(0).keySet()) byField.put(field, Vocabulary.of(together(field, inEachLanguage)));
        return new Vocabularies(byField);
    }

    /** What others write, and what the platform itself does, in files that were taken from it. */
    private static Map<String, List<String>> bands(String texts, Map<String, List<String>> usual) {
        var bands = new LinkedHashMap<String, List<String>>();
        usual.forEach((code, labels) -> bands.put(code, Stream.concat(labels.stream(), Texts.LANGUAGES.stream().map(language -> Texts.in(language).get(texts + code))).toList()));
        return bands;
    }

    private static Map<String, List<String>> together(String field, List<Map<String, Map<String, String>>> inEachLanguage) {
        var labels = new LinkedHashMap<String, List<String>>();
        inEachLanguage.forEach(language -> language.get(field).forEach((code, label) -> labels.computeIfAbsent(code, c -> new ArrayList<>()).add(label)));
        return labels;
    }

    Map<String, Map<String, String>> labels(Locale language) {
        var labels = new LinkedHashMap<String, Map<String, String>>();
        labels.put("class", classes.all().stream().filter(c -> !c.isRetired())
                .collect(Collectors.toMap(OrganisationClass::code, c -> c.label(language), (one, other) -> one, LinkedHashMap::new)));
        var words = terms.words(language);
        LISTS.forEach((field, list) -> labels.put(field, words.stream().filter(word -> word.vocabulary() == list)
                .collect(Collectors.toMap(Terms.Word::code, Terms.Word::label, (one, other) -> one, LinkedHashMap::new))));
        return labels;
    }

    /** By vocabulary and code together. */
    Map<String, Long> termIds() {
        return terms.words(Locale.ENGLISH).stream().collect(Collectors.toMap(word -> word.vocabulary() + word.code(), Terms.Word::id));
    }

    /** A number of staff is as good as a band. */
    private static Map<String, List<String>> staffBands() {
        return Map.of(StaffBand.UP_TO_5.name(), numbers("1-5", 0, 5), StaffBand.FROM_6_TO_15.name(), numbers("6-15", 6, 15),
                StaffBand.FROM_16_TO_50.name(), numbers("16-50", 16, 50), StaffBand.OVER_50.name(), numbers("51+", 51, LARGEST_STAFF_COUNTED));
    }

    private static List<String> numbers(String shown, int from, int to) {
        var labels = new ArrayList<>(List.of(shown));
        IntStream.rangeClosed(from, to).mapToObj(String::valueOf).forEach(labels::add);
        return labels;
    }
}
