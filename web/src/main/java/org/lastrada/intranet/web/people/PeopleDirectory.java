package org.lastrada.intranet.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.people.Directory;
import org.lastrada.intranet.people.DirectoryRow;
import org.lastrada.intranet.people.OrganisationOption;
import org.lastrada.intranet.people.RepresentativeFunction;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.membership.MembershipOptions;

/** The directory: filters, order and page are in the address. */
@Named
@RequestScoped
public class PeopleDirectory {

    @Inject Directory directory;
    @Inject MembershipOptions options;
    @Inject DirectoryQuery asked;
    @Inject I18n i18n;
    private Page<DirectoryRow> page;
    private List<OrganisationOption> organisations;
    private Map<String, String> languages;

    public void load() {
        page = directory.page(asked.filter(), asked.order(), asked.isDescending(), asked.page());
        var choices = directory.choices();
        organisations = choices.organisations();
        languages = options.languages(choices.languages());
    }

    public Page<DirectoryRow> getPage() {
        return page;
    }

    public Map<String, String> getCountries() {
        return options.countries(organisations.stream().map(OrganisationOption::country).distinct().toList());
    }

    /** Two organisations of one name are told apart by their country. */
    public Map<String, Long> getOrganisations() {
        var choices = new LinkedHashMap<String, Long>();
        organisations.forEach(one -> choices.put(choices.containsKey(one.name()) ? one.name() + " (" + one.country() + ")" : one.name(), one.id()));
        return choices;
    }

    public Map<String, String> getFunctions() {
        var choices = new LinkedHashMap<String, String>();
        for (var function : RepresentativeFunction.values()) choices.put(i18n.get("people.function." + function), function.name());
        return choices;
    }

    public Map<String, String> getLanguages() {
        return languages;
    }

    public Map<String, String> getClasses() {
        return options.listedClasses();
    }

    public String functions(Collection<RepresentativeFunction> held) {
        return held.stream().map(function -> i18n.get("people.function." + function)).collect(Collectors.joining(", "));
    }
}
