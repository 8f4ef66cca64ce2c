package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.lastrada.intranet.membership.OrganisationRow;
import org.lastrada.intranet.membership.Register;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.vocabulary.Vocabulary;

/** The register: filters, order and page are in the address. */
@Named
@RequestScoped
public class OrganisationRegister {

    @Inject Register register;
    @Inject RegisterQuery asked;
    @Inject MembershipOptions options;
    private Page<OrganisationRow> page;

    public void load() {
        page = register.page(asked.filter(), asked.order(), asked.isDescending(), asked.page());
    }

    public Page<OrganisationRow> getPage() {
        return page;
    }

    public String label(String classCode) {
        return options.label(classCode);
    }

    public Map<String, String> getCountries() {
        return options.countries(register.countries().keySet());
    }

    public Map<String, String> getClassOptions() {
        return options.listedClasses();
    }

    public Map<String, String> getStatusOptions() {
        return options.statuses();
    }

    public Map<String, String> getServices() {
        return options.words(Vocabulary.SERVICE);
    }

    public Map<String, String> getThemes() {
        return options.words(Vocabulary.THEME);
    }

    public Map<String, String> getLanguages() {
        return options.languages(register.languages());
    }
}
