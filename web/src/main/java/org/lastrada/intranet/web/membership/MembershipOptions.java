package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.lastrada.intranet.membership.Register.ClassOption;
import org.lastrada.intranet.membership.Register;
import org.lastrada.intranet.membership.profile.BudgetBand;
import org.lastrada.intranet.membership.profile.StaffBand;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.shared.Codes;
import org.lastrada.intranet.vocabulary.Terms;
import org.lastrada.intranet.vocabulary.Vocabulary;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** What can be chosen about organisations, as it is read, to the code behind it; each list is fetched once a request. */
@Named
@RequestScoped
public class MembershipOptions {

    @Inject Register register;
    @Inject Terms terms;
    @Inject I18n i18n;
    @Inject Format format;
    private List<ClassOption> classes;
    private List<Terms.Word> words;

    private List<ClassOption> classes() {
        if (classes == null) classes = register.classes(i18n.locale());
        return classes;
    }

    public String label(String classCode) {
        return classes().stream().filter(option -> option.code().equals(classCode)).map(ClassOption::label).findFirst().orElse(classCode);
    }

    public Map<String, String> listedClasses() {
        var options = new LinkedHashMap<String, String>();
        classes().stream().filter(option -> option.listed() && !option.retired()).forEach(option -> options.put(option.label(), option.code()));
        return options;
    }

    public Map<String, String> statuses() {
        return named("membership.status.", MembershipStatus.values());
    }

    /** Ids as text; no retired words. */
    public Map<String, String> words(Vocabulary vocabulary) {
        return words(vocabulary, Set.of());
    }

    /** @param carried ids as text of words that are carried already: those that were retired since are offered too, as such, so that nobody loses them */
    public Map<String, String> words(Vocabulary vocabulary, Collection<String> carried) {
        var options = new LinkedHashMap<String, String>();
        for (var word : all()) {
            var id = String.valueOf(word.id());
            if (word.vocabulary() != vocabulary || word.retired() && !carried.contains(id)) continue;
            options.put(word.retired() ? i18n.of("membership.word.retired", word.label()) : word.label(), id);
        }
        return options;
    }

    /** In the order of the list. */
    List<String> ids(Vocabulary vocabulary, Collection<Long> terms) {
        return all().stream().filter(word -> word.vocabulary() == vocabulary && terms.contains(word.id())).map(word -> String.valueOf(word.id())).toList();
    }

    public List<String> labels(Vocabulary vocabulary, Collection<Long> ids) {
        return all().stream().filter(word -> word.vocabulary() == vocabulary && ids.contains(word.id())).map(Terms.Word::label).toList();
    }

    private List<Terms.Word> all() {
        if (words == null) words = terms.words(i18n.locale());
        return words;
    }

    public Map<String, String> countries(Collection<String> codes) {
        return sorted(codes, format::country);
    }

    public Map<String, String> languages(Collection<String> codes) {
        return sorted(codes, format::language);
    }

    public Map<String, String> getCountries() {
        return countries(Codes.COUNTRIES);
    }

    public Map<String, String> getLanguages() {
        return languages(Codes.LANGUAGES);
    }

    /** All of a long list, what is chosen before the rest. */
    public Map<String, String> chosenFirst(Map<String, String> options, Collection<String> chosen) {
        var ordered = new LinkedHashMap<String, String>();
        options.forEach((label, code) -> {
            if (chosen != null && chosen.contains(code)) ordered.put(label, code);
        });
        options.forEach(ordered::putIfAbsent);
        return ordered;
    }

    public Map<String, String> services(Collection<String> carried) {
        return words(Vocabulary.SERVICE, carried);
    }

    public Map<String, String> targetGroups(Collection<String> carried) {
        return words(Vocabulary.TARGET_GROUP, carried);
    }

    public Map<String, String> themes(Collection<String> carried) {
        return words(Vocabulary.THEME, carried);
    }

    public Map<String, String> getStaffBands() {
        return named("membership.staff.", StaffBand.values());
    }

    public Map<String, String> getBudgetBands() {
        return named("membership.budget.", BudgetBand.values());
    }

    private Map<String, String> named(String prefix, Enum<?>[] constants) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(constants).forEach(constant -> options.put(i18n.get(prefix + constant), constant.name()));
        return options;
    }

    private Map<String, String> sorted(Collection<String> codes, Function<String, String> name) {
        var options = new TreeMap<String, String>(format.order());
        codes.forEach(code -> options.put(name.apply(code), code));
        return options;
    }
}
