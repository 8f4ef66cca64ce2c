package org.lastrada.intranet.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lastrada.intranet.membership.Register;
import org.lastrada.intranet.membership.Register.ClassOption;
import org.lastrada.intranet.people.Directory;
import org.lastrada.intranet.people.DirectoryRow;
import org.lastrada.intranet.people.OrganisationOption;
import org.lastrada.intranet.people.RepresentativeFunction;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** The directory: filters, order and page are in the address. */
@Named
@RequestScoped
public class PeopleDirectory {

    @Inject Directory directory;
    @Inject Register register;
    @Inject DirectoryQuery asked;
    @Inject I18n i18n;
    @Inject Format format;
    private Page<DirectoryRow> page;
    private List<OrganisationOption> organisations;
    private List<ClassOption> classes;
    private Map<String, String> languages;

    public void load() {
        page = directory.page(asked.filter(), asked.order(), asked.isDescending(), asked.page());
        organisations = directory.organisations();
        classes = register.classes(i18n.locale()).stream().filter(option -> !option.retired()).toList();
        languages = sorted(directory.languages().stream().collect(Collectors.toMap(format::language, code -> code, (one, other) -> one)));
    }

    public Page<DirectoryRow> getPage() {
        return page;
    }

    public List<OrganisationOption> getOrganisations() {
        return organisations;
    }

    public List<ClassOption> getClasses() {
        return classes;
    }

    /** Name to code, in the reader's alphabet; as {@link #getCountries}. */
    public Map<String, String> getLanguages() {
        return languages;
    }

    public Map<String, String> getCountries() {
        return sorted(organisations.stream().map(OrganisationOption::country).distinct().collect(Collectors.toMap(format::country, code -> code, (one, other) -> one)));
    }

    public RepresentativeFunction[] getFunctions() {
        return RepresentativeFunction.values();
    }

    public String functions(Collection<RepresentativeFunction> held) {
        return held.stream().map(function -> i18n.get("people.function." + function)).collect(Collectors.joining(", "));
    }

    private Map<String, String> sorted(Map<String, String> names) {
        var sorted = new TreeMap<String, String>(format.order());
        sorted.putAll(names);
        return sorted;
    }
}
