package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lastrada.intranet.membership.MembershipStatus;
import org.lastrada.intranet.membership.OrganisationRow;
import org.lastrada.intranet.membership.Register;
import org.lastrada.intranet.membership.Register.ClassOption;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.vocabulary.Terms;
import org.lastrada.intranet.vocabulary.Terms.Word;
import org.lastrada.intranet.vocabulary.Vocabulary;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** The register: filters, order and page are in the address. */
@Named
@RequestScoped
public class OrganisationRegister {

    @Inject Register register;
    @Inject Terms terms;
    @Inject RegisterQuery asked;
    @Inject I18n i18n;
    @Inject Format format;
    private Page<OrganisationRow> page;
    private List<ClassOption> classes;
    private List<Word> words;

    public void load() {
        page = register.page(asked.filter(), asked.order(), asked.isDescending(), asked.page());
        classes = register.classes(i18n.locale());
        words = terms.words(i18n.locale());
    }

    public Page<OrganisationRow> getPage() {
        return page;
    }

    public List<ClassOption> getClasses() {
        return classes.stream().filter(ClassOption::listed).toList();
    }

    public String label(String classCode) {
        return classes.stream().filter(option -> option.code().equals(classCode)).map(ClassOption::label).findFirst().orElse(classCode);
    }

    public List<Word> getServices() {
        return words.stream().filter(word -> word.vocabulary() == Vocabulary.SERVICE).toList();
    }

    public List<Word> getThemes() {
        return words.stream().filter(word -> word.vocabulary() == Vocabulary.THEME).toList();
    }

    /** Name to code, in the reader's alphabet; only countries in which there is an organisation. */
    public Map<String, String> getCountries() {
        return register.countries().keySet().stream().collect(Collectors.toMap(format::country, code -> code, (one, other) -> one, () -> new TreeMap<>(format.order())));
    }

    public MembershipStatus[] getStatuses() {
        return MembershipStatus.values();
    }
}
